package dev.networkingcoach.report.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  @Test
  void leavesEightyCharactersAlone() {
    String name = "a".repeat(80);
    assertThat(ShortText.name(name)).isEqualTo(name);
  }

  @Test
  void cutsTheEightyFirst() {
    assertThat(ShortText.name("a".repeat(81))).isEqualTo("a".repeat(79) + "…");
  }

  @Test
  void countsWhatPeopleCount() {
    // Of several code points each, and one character to whoever reads it.
    String letters = "e\u0301".repeat(80);
    assertThat(ShortText.name(letters)).isEqualTo(letters);
    assertThat(ShortText.name(letters + "e\u0301")).isEqualTo("e\u0301".repeat(79) + "…");
  }

  @Test
  void cutsNoCodePointInTwo() {
    String shortened = ShortText.name("🦜".repeat(5_000));
    assertThat(shortened).endsWith("🦜…");
    assertThat(shortened.codePoints())
        .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
  }

  @Test
  void cutsSentencesLater() {
    assertThat(ShortText.sentence("a".repeat(600))).hasSize(600);
    assertThat(ShortText.sentence("a".repeat(10_000))).hasSize(600).endsWith("…");
  }
}
