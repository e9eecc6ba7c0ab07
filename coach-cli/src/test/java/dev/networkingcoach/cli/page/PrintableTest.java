package dev.networkingcoach.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void controlCharactersBecomeVisible() {
    assertThat(PrintableText.line("\u001b[31mred\u0007\u009b"))
        .isEqualTo("\\u001b[31mred\\u0007\\u009b");
  }

  @Test
  void lineBreaksStayWhereLinesAreAskedForAlone() {
    assertThat(PrintableText.lines("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    assertThat(PrintableText.line("a\nb\tc")).isEqualTo("a b c");
  }

  @Test
  void changesOfDirectionBecomeVisible() {
    assertThat(PrintableText.line("a\u202eb\u2066c\u2028d")).isEqualTo("a\\u202eb\\u2066c\\u2028d");
  }

  @Test
  void joinersInNamesStay() {
    assertThat(PrintableText.line("می\u200cخواهم 👩\u200d🔬 é"))
        .isEqualTo("می\u200cخواهم 👩\u200d🔬 é");
  }
}
