package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.MeetingCommand.MeetingMoved;
import dev.networkingcoach.language.command.MeetingCommand.MeetingPlanned;
import dev.networkingcoach.language.command.PlanningCommand.EventSet;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.date.RestingDay;
import dev.networkingcoach.language.internal.meaning.SpokenClause;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.ShownDay;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks about a day without a year that has just passed, where what is told is to come: "meeting
 * Dana on 28 November", said on the 30th, is hardly next year's. Thread-safe.
 */
final class PassedDay {
  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)^(?:(?:i|we) )?(?:am |are |will )?(?:meet|meeting|see|seeing)(?: with)? ");

  private final LocalDate today;

  PassedDay(LocalDate today) {
    this.today = today;
  }

  /** The question; null where the day is clear. */
  @Nullable Doubtful asked(StatementReading reading, DatedRow dated) {
    When when = dated.when();
    if (when == null || when.period() != null || dated.another() != null || !isDated(reading)) {
      return null;
    }
    LocalDate ahead = when.day();
    LocalDate past = RestingDay.justPassed(ahead, List.of(dated.said().split(" ", -1)), today);
    if (past == null) {
      return null;
    }
    String rest = dated.row().written();
    if (isMoved(reading)) {
      return new Doubtful(
          ShownDay.withWeekday(past) + " has passed. Which day is the meeting on now?",
          List.of(new SpokenChoice(ShownDay.withYear(ahead), rest + " to " + ahead)));
    }
    String met = MEETING.matcher(rest).replaceFirst("met ");
    return new Doubtful(
        ShownDay.withWeekday(past)
            + " has passed. Was it then, or is it planned for "
            + ShownDay.withYear(ahead)
            + "?",
        List.of(
            new SpokenChoice(
                "It was on " + ShownDay.withWeekday(past), SpokenClause.withDay(met, "on " + past)),
            new SpokenChoice(
                "It is planned for " + ShownDay.withYear(ahead),
                SpokenClause.withDay(rest, "on " + ahead))));
  }

  /** Whether it sets a day for something to come. */
  private static boolean isDated(StatementReading reading) {
    return isMoved(reading)
        || (reading instanceof Told told
            && told.commands().stream()
                .anyMatch(one -> one instanceof MeetingPlanned || one instanceof EventSet));
  }

  private static boolean isMoved(StatementReading reading) {
    return reading instanceof Told told
        && told.commands().stream().anyMatch(MeetingMoved.class::isInstance);
  }
}
