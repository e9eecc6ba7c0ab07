package dev.networkingcoach.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SampleBundleTest {
  private static final Locale POLISH = Locale.forLanguageTag("pl-PL");

  private final SampleTexts texts = MessageBundles.english(SampleTexts.class);

  @Test
  void fillsSlotsByTheirNames() {
    assertThat(texts.plain()).isEqualTo("It's there.");
    assertThat(texts.named("{Dana}", "O'Hara")).isEqualTo("Sorry, {Dana} isn't 'O'Hara'.");
  }

  @Test
  void choosesByNumberAndByWord() {
    assertThat(List.of(texts.counted(0), texts.counted(1), texts.counted(5000)))
        .containsExactly("no contacts", "1 contact", "5,000 contacts");
    assertThat(texts.grouped(5000)).isEqualTo("5,000 in all");
    assertThat(texts.chosen(SampleTexts.Side.UP, 1)).isEqualTo("above");
    assertThat(texts.chosen(SampleTexts.Side.DOWN, 1)).isEqualTo("elsewhere once");
    assertThat(texts.chosen(SampleTexts.Side.DOWN, 2000)).isEqualTo("elsewhere 2000 times");
  }

  @Test
  void anotherLanguageHasItsOwnPluralsAndEnglishWhereItLacksAMessage() {
    SampleTexts polish = MessageBundles.in(POLISH, SampleTexts.class);
    assertThat(List.of(polish.counted(1), polish.counted(3), polish.counted(5)))
        .containsExactly("1 kontakt", "3 kontakty", "5 kontaktów");
    assertThat(polish.chosen(SampleTexts.Side.UP, 1)).isEqualTo("above");
  }

  @Test
  void isAnObjectLikeAnyOther() {
    SampleTexts again = MessageBundles.english(SampleTexts.class);
    assertThat(new HashSet<>(List.of(texts, again))).hasSize(2).contains(texts, again);
    assertThat(texts).hasToString("dev/networkingcoach/texts/messages.properties");
  }

  @Test
  void theCheckTellsEveryFaultAtOnce() {
    assertThat(MessageCheck.faults(List.of(SampleTexts.class), Locale.ENGLISH)).isEmpty();
    String file = " of dev/networkingcoach/texts/messages_pl.properties";
    assertThat(MessageCheck.faults(List.of(SampleTexts.class), POLISH))
        .hasSize(6)
        .contains(
            "No method asks for SampleTexts.older" + file + ".",
            "The message SampleTexts.grouped"
                + file
                + ": the slot {counted} is none of its parameters, which are [count].",
            "The message SampleTexts.named" + file + " lacks [what].",
            "The message SampleTexts.named" + file + " needs a number, but name is a String.")
        .anyMatch(fault -> fault.startsWith("The message SampleTexts.plain" + file + ": "))
        .anyMatch(fault -> fault.startsWith("The message SampleTexts.chosen is missing"));
  }

  @Test
  void aMessageThatIsWrongNamesItsKeyAndItsFile() {
    SampleTexts polish = MessageBundles.in(POLISH, SampleTexts.class);
    assertThatThrownBy(() -> polish.grouped(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SampleTexts.grouped")
        .hasMessageContaining("messages_pl.properties");
  }
}
