package dev.networkingcoach.language.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.language.date.DateReading.Day;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every day: two thousand days at random, seen from as many todays. */
class SpokenDatePropertiesTest {
  private static final int DAYS = 2_000;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final List<String> WITH_YEAR =
      List.of("uuuu-MM-dd", "d MMM uuuu", "MMMM d uuuu", "d.M.uuuu", "EEE d MMM uuuu", "dd.MM.uu");
  private static final List<String> WITHOUT =
      List.of("d MMM", "MMM d", "d.M.", "MMMM d", "'the' d 'of' MMMM");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aWholeDateIsThatDateWheneverItIsSaid(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(9_000));
      LocalDate today = FIRST.plusDays(random.nextInt(9_000));
      for (String pattern : WITH_YEAR) {
        String said = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
        assertThat(new SpokenDate(today, Tense.PAST).read(said))
            .isInstanceOfSatisfying(Day.class, read -> assertThat(read.date()).isEqualTo(day));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void aDateWithoutYearIsTheNearestOnItsSide(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(9_000));
      LocalDate today = FIRST.plusDays(random.nextInt(9_000));
      for (String pattern : WITHOUT) {
        String said = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
        LocalDate past = day(said, today, Tense.PAST);
        LocalDate future = day(said, today, Tense.FUTURE);
        assertThat(List.of(past, future))
            .allMatch(read -> read.getMonth() == day.getMonth())
            .allMatch(read -> read.getDayOfMonth() == day.getDayOfMonth());
        boolean leap = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
        assertThat(past).isBetween(today.minusYears(leap ? 8 : 1), today);
        assertThat(future).isBetween(today, today.plusYears(leap ? 8 : 1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"monday", "tuesday", "wednesday", "thursday", "friday", "sunday"})
  void aDayOfTheWeekIsWithinSevenDays(String said) {
    for (int i = 0; i < DAYS; i++) {
      LocalDate today = FIRST.plusDays(i);
      assertThat(day(said, today, Tense.PAST)).isBetween(today.minusDays(6), today);
      assertThat(day(said, today, Tense.FUTURE)).isBetween(today, today.plusDays(6));
      assertThat(day("last " + said, today, Tense.FUTURE))
          .isBetween(today.minusDays(7), today.minusDays(1));
      assertThat(day("next " + said, today, Tense.PAST))
          .isBetween(today.plusDays(1), today.plusDays(13));
    }
  }

  private static LocalDate day(String said, LocalDate today, Tense tense) {
    DateReading read = new SpokenDate(today, tense).read(said);
    assertThat(read).as(said).isInstanceOf(Day.class);
    return ((Day) read).date();
  }
}
