package dev.networkingcoach.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * German is a whole second language: no text is missing, and none shows less or other than ours.
 */
class SecondLanguageTest {
  private static final Map<String, String> ENGLISH =
      new TreeMap<>(ShippedBundle.of(Locale.ENGLISH));
  private static final Map<String, String> GERMAN = new TreeMap<>(ShippedBundle.of(Locale.GERMAN));

  /** Words a language has as many of as it needs. */
  private static final Pattern OF_THE_LANGUAGE = Pattern.compile("(number|slot)\\..*");

  private static final Pattern ENGLISH_WORD =
      Pattern.compile("\\b(the|you|your|with|not|and|contact with|have|who|what|on)\\b");

  @Test
  void noTextIsMissingAndNoneIsTooMany() {
    assertThat(GERMAN.keySet().stream().filter(SecondLanguageTest::isCompared))
        .containsExactlyInAnyOrderElementsOf(
            ENGLISH.keySet().stream().filter(SecondLanguageTest::isCompared).toList());
  }

  private static boolean isCompared(String key) {
    return !OF_THE_LANGUAGE.matcher(key).matches() && !key.endsWith(".idea");
  }

  @Test
  void everyTextShowsWhatOursShowsAndAlwaysWhatOursAlwaysShows() {
    List<String> faults = new ArrayList<>();
    GERMAN.forEach(
        (key, text) -> {
          String ours = ENGLISH.get(key);
          if (ours != null && isCompared(key)) {
            MessageTemplate german = MessageTemplate.parse(key, text);
            MessageTemplate english = MessageTemplate.parse(key, ours);
            if (!german.facts().equals(english.facts())) {
              faults.add(key + " shows " + german.facts() + ", not " + english.facts());
            }
            if (!german.requiredFacts().equals(english.requiredFacts())) {
              faults.add(
                  key
                      + " always shows "
                      + german.requiredFacts()
                      + ", not "
                      + english.requiredFacts());
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void numbersAreSaidInEveryWayTheTextsSayThem() {
    Pattern ofANumber =
        Pattern.compile("number\\.([a-z]+)(\\.month|\\.year|\\.week|\\.day)?\\.other");
    assertThat(GERMAN.keySet().stream().filter(key -> ofANumber.matcher(key).matches()))
        .containsAll(
            ENGLISH.keySet().stream().filter(key -> ofANumber.matcher(key).matches()).toList());
  }

  @Test
  void everyRuleIsDescribedInGerman() {
    List<RuleDescription> english = RuleBasedCoach.builder().build().rules();
    List<RuleDescription> german = RuleBasedCoach.builder().locale(Locale.GERMAN).build().rules();
    assertThat(german).hasSameSizeAs(english);
    for (int i = 0; i < german.size(); i++) {
      RuleDescription one = german.get(i);
      RuleDescription other = english.get(i);
      assertThat(one.id()).isEqualTo(other.id());
      assertThat(one.idea()).as(one.id()).isNotEqualTo(other.idea());
      assertThat(one.when()).as(one.id()).isNotEqualTo(other.when());
      assertThat(one.headline() + one.reason() + one.when() + one.idea())
          .as(one.id())
          .doesNotContainPattern(ENGLISH_WORD);
    }
  }
}
