package dev.networkingcoach.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "Zoë Łukasik|zoe lukasik",
        "O’Brien, Zoë|obrien zoe",
        "O'BRIEN Zoe|obrien zoe",
        "  Anna-Lena \t J. Groß |anna lena j gross",
        "Søren Ærø Þór Đặng|soren aero thor dang",
        "İbrahim Işık|ibrahim isik",
        "ＤＡＮＡ ﬁnn|dana finn",
        "Ӹван Фёдоров|ыван федоров",
        "Νίκος ΝΙΚΟΣ|νικοσ νικοσ",
        "\u200fדָּנָה\u200f כהן|דנה כהן",
        "مُحَمَّد علي|محمد علي",
        "김민수|김민수",
        "がく か|がく か",
        "राधिका|राधिका",
        "Dana 🚀 (she)|dana 🚀 she",
        "👩\u200d💻 Dev|👩💻 dev",
      },
      delimiter = '|')
  void foldsWhatIsOnlySpelling(String written, String folded) {
    assertThat(PersonName.fold(written)).isEqualTo(folded);
    assertThat(PersonName.fold(folded)).isEqualTo(folded);
  }

  @Test
  void leavesNothingOfPunctuationAlone() {
    assertThat(PersonName.fold(" ?!… ")).isEmpty();
  }

  @Test
  void foldsLongNames() {
    assertThat(PersonName.fold("É".repeat(10_000))).isEqualTo("e".repeat(10_000));
  }
}
