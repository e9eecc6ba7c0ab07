package dev.networkingcoach.language.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Refused;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as people say them, on Wednesday, 25 November 2026. */
class SpokenDateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @CsvSource({
    "today, 2026-11-25, 2026-11-25",
    "yesterday, 2026-11-24, 2026-11-24",
    "tomorrow, 2026-11-26, 2026-11-26",
    "Yesterday evening, 2026-11-24, 2026-11-24",
    "last night, 2026-11-24, 2026-11-24",
    "the day before yesterday, 2026-11-23, 2026-11-23",
    "the day after tomorrow, 2026-11-27, 2026-11-27",
    "friday, 2026-11-20, 2026-11-27",
    "wednesday, 2026-11-25, 2026-11-25",
    "fri, 2026-11-20, 2026-11-27",
    "last friday, 2026-11-20, 2026-11-20",
    "last wednesday, 2026-11-18, 2026-11-18",
    "this friday, 2026-11-27, 2026-11-27",
    "this monday, 2026-11-23, 2026-11-23",
    "next friday, 2026-12-04, 2026-12-04",
    "next monday, 2026-11-30, 2026-11-30",
    "3 days ago, 2026-11-22, 2026-11-22",
    "two weeks ago, 2026-11-11, 2026-11-11",
    "a month ago, 2026-10-25, 2026-10-25",
    "a couple of days ago, 2026-11-23, 2026-11-23",
    "last week, 2026-11-18, 2026-11-18",
    "last month, 2026-10-25, 2026-10-25",
    "next week, 2026-12-02, 2026-12-02",
    "in 2 weeks, 2026-12-09, 2026-12-09",
    "10 days from now, 2026-12-05, 2026-12-05",
    "14 nov, 2026-11-14, 2027-11-14",
    "nov 14, 2026-11-14, 2027-11-14",
    "14th of november, 2026-11-14, 2027-11-14",
    "25 nov, 2026-11-25, 2026-11-25",
    "26 nov, 2025-11-26, 2026-11-26",
    "14 november 2026, 2026-11-14, 2026-11-14",
    "'nov 14, 2024', 2024-11-14, 2024-11-14",
    "14.11., 2026-11-14, 2027-11-14",
    "14.11, 2026-11-14, 2027-11-14",
    "14.11.2026, 2026-11-14, 2026-11-14",
    "1.2.25, 2025-02-01, 2025-02-01",
    "14/11, 2026-11-14, 2027-11-14",
    "11/14, 2026-11-14, 2027-11-14",
    "4/4, 2026-04-04, 2027-04-04",
    "2026-11-14, 2026-11-14, 2026-11-14",
    "the 14th, 2026-11-14, 2026-12-14",
    "the 31st, 2026-10-31, 2026-12-31",
    "29 feb, 2024-02-29, 2028-02-29",
    "Mon 23 Nov, 2026-11-23, 2026-11-23",
    "march, 2026-03-01, 2027-03-31",
    "march 2027, 2027-03-01, 2027-03-31",
    "end of the month, 2026-11-30, 2026-11-30",
    "end of year, 2026-12-31, 2026-12-31",
  })
  void isTheDay(String said, LocalDate past, LocalDate future) {
    if (said.equals("Mon 23 Nov")) {
      assertThat(read(said, Tense.PAST)).isEqualTo(new Day(past, 3));
      assertThat(read(said, Tense.FUTURE)).isEqualTo(new Day(future, 3));
      return;
    }
    assertThat(day(said, Tense.PAST)).isEqualTo(past);
    assertThat(day(said, Tense.FUTURE)).isEqualTo(future);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31 feb | 31 feb is no date: February has 28 or 29 days.",
        "31 april 2026 | 31 april 2026 is no date: April has 30 days.",
        "2026-02-30 | 2026-02-30 is no date: February has 28 or 29 days.",
        "2026-02-29 | 2026-02-29 is no date: February 2026 has 28 days.",
        "2026-13-01 | 2026-13-01 is no date.",
        "3/4 | 3/4 may be 3 April 2026 or 4 March 2026.",
        "3/4/2026 | 3/4/2026 may be 3 April 2026 or 4 March 2026.",
        "Tue 23 Nov | tue 23 nov is no date: 2026-11-23 is a Monday.",
        "soon | soon is no date: one such as 2026-11-14, 14 nov, yesterday or last friday was"
            + " expected.",
        "0.0. | 0.0. is no date.",
      })
  void isRefused(String said, String message) {
    assertThat(read(said, Tense.PAST))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.message()).startsWith(message));
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "99999999999999999999", "-", "14.", "....", "1-2-3-4", "\u0661\u0664"})
  void neverThrows(String said) {
    assertThat(read(said, Tense.FUTURE)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"2 weeks, P14D", "10 days, P10D", "a month, P1M", "3d, P3D", "two years, P2Y"})
  void spansAreRead(String said, String period) {
    assertThat(SpokenDuration.of(said).orElseThrow().period()).hasToString(period);
    assertThat(SpokenDuration.of("in " + said)).isEmpty();
  }

  private static DateReading read(String said, Tense tense) {
    return new SpokenDate(TODAY, tense).read(said);
  }

  private static LocalDate day(String said, Tense tense) {
    return ((Day) read(said, tense)).date();
  }
}
