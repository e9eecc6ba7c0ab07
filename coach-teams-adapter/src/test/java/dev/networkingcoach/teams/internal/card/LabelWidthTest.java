package dev.networkingcoach.teams.internal.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that a narrow chat would cut off are cut at a word, and stand in full above. */
class LabelWidthTest {

  @ParameterizedTest
  @CsvSource({
    "Done, Done",
    "7 more pieces of advice, 7 more pieces of advice",
    "Add Maximiliane Hohenlohe as a new person, Add Maximiliane…",
    "Donaudampfschifffahrtsgesellschaft, Donaudampfschifffahrt…",
    "語語語語語語語語語語語語語語語, 語語語語語語語語語語…",
    "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀, 😀😀😀😀😀😀😀😀😀😀…",
  })
  void fitsOnItsButton(String label, String shown) {
    assertThat(LabelWidth.fitting(label)).isEqualTo(shown);
    assertThat(LabelWidth.fits(label)).isEqualTo(label.equals(shown));
    assertThat(LabelWidth.fits(shown)).isTrue();
  }
}
