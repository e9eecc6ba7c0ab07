package dev.networkingcoach.bot.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.settings.DayHours;
import dev.networkingcoach.bot.settings.DaysOff;
import dev.networkingcoach.bot.settings.Preferences;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the coach may speak up, across zones, days off and changes of the clock. */
class MomentsTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Preferences DAILY = Preferences.defaults().withDailyPlan(true);

  @Test
  void aWorkingDayHasItsPlanItsLastDayAndItsEvening() {
    assertThat(day("2026-11-24")).containsExactly("PLAN 08:30", "LAST_DAY 15:00", "EVENING 19:00");
  }

  @Test
  void theLastOpenDayOfTheWeekLooksBack() {
    assertThat(day("2026-11-27"))
        .containsExactly("PLAN 08:30", "LAST_DAY 15:00", "WEEK 16:30", "EVENING 19:00");
    Preferences fridayOff = DAILY.withDaysOff(List.of(off("2026-11-27", "2026-11-27")));
    assertThat(times(fridayOff, "2026-11-26")).contains("WEEK 16:30");
    assertThat(times(fridayOff, "2026-11-27")).isEmpty();
  }

  @Test
  void theWeekendDaysOffAndPausesAreSilent() {
    assertThat(day("2026-11-28")).isEmpty();
    Preferences off = DAILY.withDaysOff(List.of(off("2026-12-24", "2027-01-01")));
    assertThat(next(off, "2026-12-23T19:00")).isEqualTo("PLAN 2027-01-04T08:30");
    Preferences paused = DAILY.withPausedUntil(LocalDate.parse("2026-12-08"));
    assertThat(next(paused, "2026-11-24T00:00")).isEqualTo("PLAN 2026-12-08T08:30");
  }

  @Test
  void whoGetsNoPlanGetsWhatTheyAskedForAlone() {
    assertThat(times(Preferences.defaults(), "2026-11-24")).containsExactly("REMINDER 08:30");
  }

  @Test
  void nothingIsOutsideThePersonsHours() {
    Preferences early =
        new Preferences(
            true,
            LocalTime.of(6, 0),
            EnumSet.allOf(DayOfWeek.class),
            List.of(),
            new DayHours(LocalTime.of(6, 0), LocalTime.of(14, 0)),
            null);
    assertThat(times(early, "2026-11-29"))
        .containsExactly("PLAN 06:00", "LAST_DAY 13:30", "WEEK 13:30", "EVENING 13:30");
  }

  @Test
  void aWeekWithoutWorkingDaysHasNoMoments() {
    Preferences never = DAILY.withPlanAt(LocalTime.of(8, 30), Set.of());
    assertThat(new Moments(never, AMSTERDAM).next(Instant.EPOCH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T08:29:59, ''",
    "2026-11-24T08:30:00, PLAN",
    "2026-11-24T15:00:00, PLAN LAST_DAY",
    "2026-11-24T19:59:59, PLAN LAST_DAY EVENING",
    "2026-11-24T20:00:00, ''"
  })
  void aMomentLastsToTheEndOfTheHours(String now, String expected) {
    List<String> current =
        new Moments(DAILY, AMSTERDAM)
            .current(instant(now, AMSTERDAM)).stream().map(moment -> moment.kind().name()).toList();
    assertThat(String.join(" ", current)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T07:59:59, false",
    "2026-11-24T08:00:00, true",
    "2026-11-24T19:59:59, true",
    "2026-11-24T20:00:00, false",
    "2026-11-28T12:00:00, false"
  })
  void itIsOpenWithinTheHoursOfAnOpenDay(String now, boolean open) {
    assertThat(new Moments(DAILY, AMSTERDAM).open(instant(now, AMSTERDAM))).isEqualTo(open);
  }

  @Test
  void aMomentThatTheClockSkipsComesLaterAndOneItRepeatsComesOnce() {
    Preferences night =
        new Preferences(
            true,
            LocalTime.of(2, 30),
            EnumSet.allOf(DayOfWeek.class),
            List.of(),
            new DayHours(LocalTime.of(1, 0), LocalTime.of(23, 0)),
            null);
    assertThat(plans(night, "2026-03-29")).containsExactly("2026-03-29T01:30:00Z");
    assertThat(plans(night, "2026-10-25")).containsExactly("2026-10-25T00:30:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Amsterdam",
        "America/New_York",
        "America/Santiago",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "Asia/Kathmandu",
        "Pacific/Kiritimati",
        "America/St_Johns"
      })
  void aYearHasOnePlanForEachWorkingDayWhateverTheClockDoes(String zone) {
    ZoneId where = ZoneId.of(zone);
    Moments moments = new Moments(DAILY, where);
    Instant end = instant("2027-01-01T00:00:00", where);
    List<String> plans = new ArrayList<>();
    Set<Instant> seen = new HashSet<>();
    Instant now = instant("2025-12-31T23:59:59", where);
    for (List<Moment> next = moments.next(now);
        next.get(0).at().isBefore(end);
        next = moments.next(now)) {
      now = next.get(0).at();
      assertThat(seen.add(now)).isTrue();
      assertThat(moments.open(now)).isTrue();
      next.stream()
          .filter(moment -> moment.kind() == Moment.Kind.PLAN)
          .forEach(moment -> plans.add(moment.key()));
    }
    List<String> expected =
        LocalDate.of(2026, 1, 1)
            .datesUntil(LocalDate.of(2027, 1, 1))
            .filter(DAILY::isOpen)
            .map(day -> "plan/" + day)
            .toList();
    assertThat(plans).isEqualTo(expected);
  }

  @Test
  void theKeyIsTheSameWhereverAPersonIsOnThatDay() {
    Instant morning = instant("2026-11-24T08:30:00", AMSTERDAM);
    Moment there = new Moments(DAILY, AMSTERDAM).current(morning).get(0);
    ZoneId newYork = ZoneId.of("America/New_York");
    Moment here = new Moments(DAILY, newYork).next(morning).get(0);
    assertThat(here.at()).isAfter(there.at());
    assertThat(here.key()).isEqualTo(there.key()).isEqualTo("plan/2026-11-24");
  }

  private static List<String> day(String day) {
    return times(DAILY, day);
  }

  private static List<String> times(Preferences preferences, String day) {
    return on(preferences, day).stream()
        .map(moment -> moment.kind() + " " + moment.at().atZone(AMSTERDAM).toLocalTime())
        .toList();
  }

  private static List<String> plans(Preferences preferences, String day) {
    return on(preferences, day).stream()
        .filter(moment -> moment.kind() == Moment.Kind.PLAN)
        .map(moment -> moment.at().toString())
        .toList();
  }

  private static List<Moment> on(Preferences preferences, String day) {
    Moments moments = new Moments(preferences, AMSTERDAM);
    Instant begin = LocalDate.parse(day).atStartOfDay(AMSTERDAM).toInstant();
    Instant end = begin.plus(Duration.ofHours(23));
    List<Moment> found = new ArrayList<>();
    for (List<Moment> next = moments.next(begin);
        !next.isEmpty() && next.get(0).at().isBefore(end);
        next = moments.next(next.get(0).at())) {
      found.addAll(next);
    }
    return found;
  }

  private static String next(Preferences preferences, String after) {
    Moment moment =
        new Moments(preferences, AMSTERDAM).next(instant(after + ":00", AMSTERDAM)).get(0);
    return moment.kind() + " " + moment.at().atZone(AMSTERDAM).toLocalDateTime();
  }

  private static Instant instant(String local, ZoneId zone) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  private static DaysOff off(String first, String last) {
    return new DaysOff(LocalDate.parse(first), LocalDate.parse(last), "holidays");
  }
}
