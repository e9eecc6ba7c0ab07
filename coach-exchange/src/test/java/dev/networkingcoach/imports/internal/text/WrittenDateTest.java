package dev.networkingcoach.imports.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "08 Feb 2026|2026-02-08",
        "8. März 2026|2026-03-08",
        "01 Dez. 2020|2020-12-01",
        "Feb 8, 2026|2026-02-08",
        "1/29/26, 2:37 PM|2026-01-29",
        "1/29/26, 2:37\u202fPM|2026-01-29",
        "29/1/2026|2026-01-29",
        "02/08/26, 02:03 PM|2026-02-08",
        "29.01.26, 14:37|2026-01-29",
        "2026-02-08|2026-02-08",
        "2026-02-08T00:00:00.000Z|2026-02-08",
        "2026-02-08 14:03:11 UTC|2026-02-08"
      })
  void reads(String text, LocalDate date) {
    assertThat(WrittenDate.parse(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026-02-30", "30 Feb 2026", "08 Foo 2026", "13/13/26", "soon", "0000-01-01"})
  void refuses(String text) {
    assertThat(WrittenDate.parse(text)).isEmpty();
  }
}
