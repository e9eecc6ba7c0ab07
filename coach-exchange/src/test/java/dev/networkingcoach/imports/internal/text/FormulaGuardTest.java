package dev.networkingcoach.imports.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+31 6 12345678",
        "-1",
        "@SUM(1+1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "'=1",
        "''=1",
        "'@"
      })
  void guardsWhatASpreadsheetWouldRun(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.remove("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Dana", "'Dana", "'", "'t Hart", "1=1", " =1", "d@x.org", "日本", "🚀", "''"})
  void leavesTheRestAlone(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    assertThat(FormulaGuard.remove(text)).isEqualTo(text);
  }
}
