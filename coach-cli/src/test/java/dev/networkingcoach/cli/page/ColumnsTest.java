package dev.networkingcoach.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertThat(TextColumns.of("Zhang Wei (张伟)")).isEqualTo(16);
    assertThat(TextColumns.of("e\u0301")).isEqualTo(1);
    assertThat(TextColumns.of("👍")).isEqualTo(2);
  }

  @Test
  void linesBreakAtSpaces() {
    assertThat(TextColumns.wrap("thank her before you ask", 10))
        .containsExactly("thank her", "before you", "ask");
  }

  @Test
  void aWordTooWideIsCut() {
    assertThat(TextColumns.wrap("a 123456789012 b", 8)).containsExactly("a", "12345678", "9012 b");
  }

  @Test
  void spacesAtTheStartStay() {
    assertThat(TextColumns.wrap("  a b", 20)).containsExactly("  a b");
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(TextColumns.wrap("", 20)).isEqualTo(List.of(""));
  }

  @Test
  void aMillionLettersWithoutASpaceAreWrappedInNoTime() {
    assertThat(TextColumns.wrap("x".repeat(1_000_000), 80)).hasSize(12_500);
  }
}
