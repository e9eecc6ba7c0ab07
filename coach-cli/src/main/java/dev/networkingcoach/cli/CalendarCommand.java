package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.exports.calendar.CalendarExport;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Deadlines and events as a calendar. */
@Command(
    name = "calendar",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "Deadlines and events as a calendar (iCalendar), with alarms; or the calendars of yours that"
            + " the coach reads.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach calendar > coach.ics",
      "  coach calendar coach.ics --force    again, over the one before",
      "  coach calendar follow https://calendar.google.com/calendar/ical/…/basic.ics",
      "  coach calendar list                 the calendars you follow, and when each was read",
      "  coach calendar unfollow 1",
      "",
      "A calendar you follow is read at once and then with each \"coach today\": the meetings with your",
      "contacts, those that moved, and those that are off. Its address is kept encrypted."
    })
final class CalendarCommand implements Callable<Integer> {
  private static final String FOLLOW = "follow";
  private static final String UNFOLLOW = "unfollow";
  private static final String LIST = "list";

  private final ProgramRun session;

  @Mixin private final JournalOption journal = new JournalOption();
  @Mixin private final FileTarget target = new FileTarget();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "Where to write it; standard output by default. Or what to do with calendars of yours:"
              + " follow, list or unfollow.")
  private @Nullable String file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHICH",
      description =
          "The calendar to follow: its secret address, or a file. To end it also its number in the"
              + " list.")
  private @Nullable String which;

  CalendarCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (FOLLOW.equals(file) || UNFOLLOW.equals(file)) {
      String calendar = which;
      if (calendar == null) {
        throw new UsageException(
            file + " which calendar? Its secret address, or a file, was expected.");
      }
      try (OwnJournal own = journal.open(session)) {
        CalendarFollowing following = new CalendarFollowing(session, own);
        return FOLLOW.equals(file) ? following.follow(calendar) : following.unfollow(calendar);
      }
    }
    if (which != null) {
      throw new UsageException("follow or unfollow was expected before the last word.");
    }
    if (LIST.equals(file)) {
      try (OwnJournal own = journal.open(session)) {
        return new CalendarFollowing(session, own).list();
      }
    }
    return write();
  }

  private int write() {
    Network network = journal.network(session);
    CalendarExport calendar =
        CalendarExport.of(network, session.coach().advise(network, session.today(null, network)));
    if (calendar.size() == 0) {
      session.tell(TEXTS.nothingHasADate());
      return ExitStatus.DONE;
    }
    target.writeText(session, file, calendar::writeTo);
    return ExitStatus.DONE;
  }
}
