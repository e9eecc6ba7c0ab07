package dev.networkingcoach.report.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2 days overdue",
    "2026-11-24, 1 day overdue",
    "2026-11-25, due today",
    "2026-11-26, due tomorrow",
    "2026-11-27, due in 2 days"
  })
  void sayHowFarADeadlineIs(LocalDate due, String words) {
    assertThat(DayWords.due(due, TODAY)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25, today", "2026-11-24, yesterday", "2025-11-25, 365 days ago"})
  void sayHowLongAgoADayWas(LocalDate day, String words) {
    assertThat(DayWords.ago(day, TODAY)).isEqualTo(words);
  }

  @Test
  void areInEnglishWhereverTheProgramRuns() {
    assertThat(DayWords.brief(TODAY)).isEqualTo("Wed 25 Nov 2026");
    assertThat(DayWords.full(TODAY)).isEqualTo("Wednesday 25 November 2026");
  }
}
