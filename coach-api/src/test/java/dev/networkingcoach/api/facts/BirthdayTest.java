package dev.networkingcoach.api.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.fault.InvalidFactsException;
import java.time.DateTimeException;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthdayTest {
  @ParameterizedTest
  @CsvSource({
    "--05-31,2026,2026-05-31",
    "2000-05-31,2026,2026-05-31",
    "--02-29,2026,2026-03-01",
    "--02-29,2028,2028-02-29",
    "2000-02-29,2025,2025-03-01",
    "--02-28,2026,2026-02-28"
  })
  void fallsOnADayOfEachYear(String birthday, int year, String day) {
    assertThat(Birthday.parse(birthday)).hasToString(birthday);
    assertThat(Birthday.parse(birthday).in(year)).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--02-30", "--13-01", "2001-02-29", "05-31", "0000-01-01", "soon", ""})
  void isADayOfSomeYear(String text) {
    assertThatThrownBy(() -> Birthday.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void isADayOfItsYear() {
    assertThatThrownBy(() -> new Birthday(MonthDay.of(2, 29), 2001))
        .isInstanceOf(InvalidFactsException.class)
        .hasMessageContaining("day (--02-29) is not in the year 2001");
  }
}
