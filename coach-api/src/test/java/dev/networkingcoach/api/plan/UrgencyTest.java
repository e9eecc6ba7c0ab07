package dev.networkingcoach.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How pressing something is stands on the days between its due date and today. */
class UrgencyTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-22, OVERDUE",
    "2026-11-23, TODAY",
    "2026-11-24, SOON",
    "2026-11-26, SOON",
    "2026-11-27, LATER",
    ", ANYTIME",
  })
  void standsOnTheDueDate(LocalDate due, Urgency expected) {
    assertThat(Urgency.of(due, LocalDate.parse("2026-11-23"))).isEqualTo(expected);
  }
}
