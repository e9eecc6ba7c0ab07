package dev.networkingcoach.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionMarksTest {

  @Test
  void whatTurnsTheWritingIsLeftOut() {
    assertThat(DirectionMarks.without("Dana\u202E xoF\u202C \u2066Ada\u2069\u200F\u061C\uFEFF"))
        .isEqualTo("Dana xoF Ada");
  }

  @Test
  void lettersFromRightToLeftAndOtherSignsStay() {
    for (String text :
        new String[] {"", "Dana Fox", "محمد بن سلمان", "דנה", "👩\u200D💻", "a\u2060b"}) {
      assertThat(DirectionMarks.without(text)).isEqualTo(text);
    }
  }
}
