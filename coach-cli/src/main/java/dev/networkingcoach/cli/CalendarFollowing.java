package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.imports.calendar.CalendarAddress;
import dev.networkingcoach.imports.calendar.CalendarFetching;
import dev.networkingcoach.imports.calendar.FetchedCalendar;
import dev.networkingcoach.imports.calendar.FollowedCalendars;
import dev.networkingcoach.imports.calendar.FollowedCalendars.Found;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.journal.ImportFiles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the calendars that the person at this machine follows. Not thread-safe. */
final class CalendarFollowing {
  private static final String ALL = "all";
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Nobody waits longer for the plan of the day. */
  private static final Duration LONGEST_OF_PLAN = Duration.ofSeconds(10);

  /** A series without an end is read for a year: so even a calendar that never changes is again. */
  private static final int DAYS_OF_A_TAG = 7;

  private final ProgramRun session;
  private final OwnJournal own;
  private final LocalDate today;

  CalendarFollowing(ProgramRun session, OwnJournal own) {
    this.session = session;
    this.own = own;
    this.today = LocalDate.now(session.console().clock());
  }

  private FollowedCalendars followed() {
    return new FollowedCalendars(own.persons(), own.key(), CalendarKey.kept(own.keyFile()));
  }

  /** Reads a calendar, and from now on with each plan of the day; gives the exit status. */
  int follow(String text) {
    CalendarAddress address = address(text);
    FetchedCalendar calendar =
        new CalendarFetching(true, LONGEST)
            .fetch(address, "")
            .orElseThrow(() -> new IllegalStateException("no calendar came"));
    int status = importing().run(settings(), intake -> read(intake, address, calendar));
    if (followed().areLost()) {
      session.tell(TEXTS.calendarsLost(own.keyFile().toString()));
    }
    FollowedCalendars followed =
        new FollowedCalendars(
            own.persons(), own.key(), Optional.of(CalendarKey.made(own.keyFile())));
    // After the entry: where the program ends in between, it is read again, to no effect.
    followed.put(address, new Found(today, calendar.tag()));
    session.tell(TEXTS.calendarFollowed(address.name()));
    return status;
  }

  /** Lists the calendars, and gives the exit status. */
  int list() {
    Map<CalendarAddress, Found> all = followed().all();
    if (all.isEmpty()) {
      session.tell(
          followed().areLost()
              ? TEXTS.calendarsLost(own.keyFile().toString())
              : TEXTS.noCalendarFollowed());
      return ExitStatus.DONE;
    }
    TextPage page = session.page();
    int number = 0;
    for (Map.Entry<CalendarAddress, Found> one : all.entrySet()) {
      number++;
      page.paragraph(
          TEXTS.calendarLine(number, one.getKey().name(), one.getValue().on().toString()));
    }
    session.print(page);
    return ExitStatus.DONE;
  }

  /** Ends it for one, named by its address or by its number in the list, or for all of them. */
  int unfollow(String which) {
    if (which.equals(ALL)) {
      followed().removeAll();
      session.tell(TEXTS.noneFollowedNow());
      return ExitStatus.DONE;
    }
    if (followed().areLost()) {
      throw new CoachException(TEXTS.calendarsLost(own.keyFile().toString()));
    }
    Map<CalendarAddress, Found> all = followed().all();
    CalendarAddress address =
        which.matches("[1-9]\\d{0,3}")
            ? numbered(new ArrayList<>(all.keySet()), Integer.parseInt(which))
            : address(which);
    if (!all.containsKey(address)) {
      throw new UsageException(
          address.name() + " is not followed.\nMaybe see which are: coach calendar list");
    }
    followed().remove(address);
    session.tell(TEXTS.followedNoMore(address.name()));
    return ExitStatus.DONE;
  }

  private static CalendarAddress numbered(List<CalendarAddress> all, int number) {
    if (number > all.size()) {
      throw new UsageException(
          number + " is no calendar: you follow " + all.size() + ".\nMaybe: coach calendar list");
    }
    return all.get(number - 1);
  }

  /**
   * Reads all of them that changed; what cannot be read is told, and keeps nobody from the plan.
   */
  void refresh() {
    try {
      if (followed().areLost()) {
        session.tell(TEXTS.calendarNotRead(TEXTS.calendarsLost(own.keyFile().toString())));
      }
      for (Map.Entry<CalendarAddress, Found> one : followed().all().entrySet()) {
        refresh(one.getKey(), one.getValue());
      }
    } catch (CoachException failed) {
      session.tell(TEXTS.calendarNotRead(String.valueOf(failed.getMessage())));
    }
  }

  private void refresh(CalendarAddress address, Found before) {
    try {
      boolean fresh = before.on().plusDays(DAYS_OF_A_TAG).isAfter(today);
      Optional<FetchedCalendar> changed =
          new CalendarFetching(true, LONGEST_OF_PLAN).fetch(address, fresh ? before.tag() : "");
      if (changed.isPresent()) {
        importing().runIfNew(settings(), intake -> read(intake, address, changed.get()));
        followed().found(address, new Found(today, changed.get().tag()));
      }
    } catch (CoachException failed) {
      session.tell(TEXTS.calendarNotRead(String.valueOf(failed.getMessage())));
    }
  }

  private static void read(ImportFiles intake, CalendarAddress address, FetchedCalendar calendar) {
    intake.read(address.name(), calendar.content(), calendar.size());
  }

  private JournalImport importing() {
    return new JournalImport(session, own, new MailOptions());
  }

  private ImportSettings settings() {
    return ImportSettings.on(today);
  }

  private static CalendarAddress address(String text) {
    try {
      return CalendarAddress.of(text);
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }
}
