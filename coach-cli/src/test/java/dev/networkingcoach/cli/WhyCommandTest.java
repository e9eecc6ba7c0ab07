package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyCommandTest {

  @Test
  void itTellsTheFactsTheRulesThatSpeakAndThoseThatDoNot() {
    Ran ran = why("dana");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("Stage        thank (do not ask now)")
        .contains("Cycle        0 gives, 0 asks, 1 receipt")
        .contains("Owed thanks  Friday 20 November, 3 days ago (i1): Lee Park's brief")
        .contains("  + cycle.thank")
        .contains("39 rules without, which would speak when");
  }

  @Test
  void oneRuleCanBeAskedFor() {
    assertThat(why("dana", "--rule", "cycle.ask").out())
        .contains("cycle.ask")
        .doesNotContain("cycle.thank");
    Ran unknown = why("dana", "--rule", "cycle.tank");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("cycle.tank is no rule").contains("Maybe cycle.thank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zoe", "Zoë Łukasik", "ZOE", "zoe lukasik", "lukas", "Łukasik"})
  void aContactIsFoundByIdOrAPartOfTheName(String written) {
    assertThat(why(written).out()).startsWith("Zoë Łukasik (zoe)");
  }

  @Test
  void aNameOfTwoIsRefusedWithBoth() {
    Ran ran = why("an");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("fits 2 contacts").contains("dana  Dana").contains("dan  Dan");
  }

  @Test
  void aNameOfNobodyIsRefusedWithWhoMayBeMeant() {
    Ran ran = why("dena");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("dena is no contact").contains("Maybe one of these:\n  dana");
  }

  @Test
  void anArchivedContactYieldsNothing() {
    Ran ran = why("dan");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("Dan Brown is archived");
  }

  private static Ran why(String contact, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "why";
    arguments[1] = "-";
    arguments[2] = contact;
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Ran.coachReading(CommandNetworks.SMALL, arguments);
  }
}
