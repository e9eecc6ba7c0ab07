package dev.networkingcoach.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-23 | Monday 23 November, today",
        "2026-11-24 | Tuesday 24 November, tomorrow",
        "2026-11-25 | Wednesday 25 November, in 2 days",
        "2026-11-22 | Sunday 22 November, 1 day overdue",
        "2026-11-20 | Friday 20 November, 3 days overdue",
        "2027-01-02 | Saturday 2 January 2027, in 40 days"
      })
  void dueDatesInWords(LocalDate due, String words) {
    assertThat(DueWords.words(due, TODAY)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-23 | Monday 23 November, today",
        "2026-11-22 | Sunday 22 November, yesterday",
        "2025-11-23 | Sunday 23 November 2025, 365 days ago"
      })
  void pastDatesInWords(LocalDate day, String words) {
    assertThat(DueWords.past(day, TODAY)).isEqualTo(words);
  }
}
