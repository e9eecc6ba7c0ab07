package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.plan.Action;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Keeping ties alive, and knowing who is who. */
final class UpkeepRules {
  private static final int DORMANT = 1095;

  private final Policy policy;
  private final Proposals proposals;
  private final int year;
  private final Shortlist dormant = new Shortlist(1, StandingOrder.BY_POTENTIAL);

  UpkeepRules(Relationships relationships, Proposals proposals) {
    this.proposals = proposals;
    policy = relationships.policy;
    year = LocalDate.ofEpochDay(relationships.today).getYear();
  }

  void advise(OracleStanding standing) {
    if (standing.isNoAdvocate() && !standing.meetingAhead && standing.touches > 0) {
      keepUp(standing);
    }
    MonthDay birthday = birthday(standing);
    if (birthday != null && standing.touchDates >= 2) {
      congratulate(standing, birthday, year);
      congratulate(standing, birthday, year - 1);
    }
    if (standing.isAnonymous(policy)) {
      proposals.add(
          Rule.ETIQUETTE_ANONYMOUS, Action.IDENTIFY, Subject.of(standing), Timing.anytime());
    }
  }

  private void keepUp(OracleStanding standing) {
    long silence = standing.today - standing.lastTouch;
    boolean wanted = standing.contact.cadenceDays() != null;
    if (silence > DORMANT) {
      if (standing.touchDates >= 2) {
        dormant.offer(standing);
      }
    } else if (silence > cadence(standing) && (wanted || standing.touchDates >= 2)) {
      proposals.add(
          Rule.UPKEEP_DRIFTING,
          Action.RECONNECT,
          Subject.of(standing),
          Timing.neverStale(standing.lastTouch + cadence(standing)));
    }
  }

  private static @Nullable MonthDay birthday(OracleStanding standing) {
    Birthday birthday = standing.contact.birthday();
    return birthday == null ? null : birthday.day();
  }

  private void congratulate(OracleStanding standing, MonthDay birthday, int year) {
    // A leap day is moved on to 1 March, where MonthDay would move it back to 28 February.
    LocalDate date =
        birthday.isValidYear(year) ? birthday.atYear(year) : LocalDate.of(year, Month.MARCH, 1);
    long day = date.toEpochDay();
    if (standing.today >= day && standing.today <= day + 2 && standing.lastTouch < day) {
      proposals.add(
          Rule.UPKEEP_BIRTHDAY,
          Action.CONGRATULATE,
          Subject.of(standing).anchored(day),
          Timing.due(day, day + 2));
    }
  }

  /** What can be said only after everybody was looked at. */
  void adviseLast() {
    for (OracleStanding standing : dormant.best()) {
      proposals.add(Rule.UPKEEP_DORMANT, Action.REVIVE, Subject.of(standing), Timing.anytime());
    }
  }

  private static int cadence(OracleStanding standing) {
    Integer wanted = standing.contact.cadenceDays();
    if (wanted != null) {
      return wanted;
    }
    return standing.isClose() ? 90 : 180;
  }
}
