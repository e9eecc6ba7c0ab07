package dev.networkingcoach.rules.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be right about rules and texts of one's own is told when the coach is built. */
class RefusedRulesTest {
  private static final String TEXTS =
      "acme.one.headline=Do it\nacme.one.reason=So\nacme.one.when=Always\n";

  private static List<RuleFault> faults(String drl, String texts) {
    return catchThrowableOfType(
            RuleFaultsException.class,
            () ->
                RuleBasedCoach.builder()
                    .rules(new StringReader(drl))
                    .messages(Locale.ENGLISH, new StringReader(texts))
                    .build())
        .faults();
  }

  private static String rule(String id, String weight, String condition, String consequence) {
    return "package acme;\n"
        + "import dev.networkingcoach.api.facts.*;\n"
        + "import dev.networkingcoach.rules.own.*;\n\n"
        + ("rule \"" + id + "\" " + weight + "\nwhen\n")
        + ("  " + condition + "\nthen\n  " + consequence + "\nend\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "7 | ContactVew()                        |                                    | ContactVew",
        "7 | ContactView( cadnce > 3 )           |                                    | cadnce",
        "5 | ContactView()                       | nonsense();                        | nonsense",
        "9 | ContactView()                       | System.out.println(\"hi\");        | prints",
        "9 | ContactView()                       | java.time.LocalDate.now();         | PlanDay",
        "7 | dev.networkingcoach.rules.internal.standing.Standing() |                 | internal",
        "9 | ContactView()                       | System.exit(0);                    | whole program"
      })
  void namesFileLineRuleAndWhatToDo(int line, String condition, String consequence, String says) {
    List<RuleFault> faults =
        faults(
            rule("acme.one", "@weight(9)", condition, consequence == null ? "" : consequence),
            TEXTS);
    assertThat(faults).isNotEmpty();
    RuleFault first = faults.get(0);
    assertThat(first.message()).contains(says);
    assertThat(first.source()).isEqualTo("rules-1.drl");
    assertThat(first.line()).isEqualTo(line);
    assertThat(first.rule()).isEqualTo("acme.one");
    assertThat(first.advice()).isNotBlank();
  }

  @Test
  void whatStandsInCommentsAndQuotesIsNoCode() {
    String drl =
        rule("acme.one", "@weight(9)", "ContactView( id == \"System.out\" )", "// System.out");
    RuleBasedCoach coach =
        RuleBasedCoach.builder()
            .rules(new StringReader(drl))
            .messages(Locale.ENGLISH, new StringReader(TEXTS))
            .build();
    assertThat(coach.rules()).extracting(RuleDescription::id).contains("acme.one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acme.one    | @weight(0)   | weight (0) must be from 1 to 200",
        "acme.one    | @weight(201) | weight (201) must be from 1 to 200",
        "acme.one    |              | weight (0) must be from 1 to 200",
        "cycle.thank | @weight(9)   | is in the family cycle, which is the coach's own",
        "Renewal     | @weight(9)   | must be named as family.rule-name"
      })
  void namesOfTheCoachAndWeightsOutOfRange(String id, String weight, String says) {
    List<RuleFault> faults =
        faults(rule(id, weight == null ? "" : weight, "ContactView()", ""), TEXTS);
    assertThat(faults).extracting(RuleFault::message).first().asString().contains(says, id);
    assertThat(faults.get(0).line()).isEqualTo(5);
  }

  @Test
  void severalFilesAreToldOfAtOnce() {
    RuleFaultsException e =
        catchThrowableOfType(
            RuleFaultsException.class,
            () ->
                RuleBasedCoach.builder()
                    .rules(new StringReader("rule"))
                    .rules(new StringReader(rule("acme.one", "", "Nobody()", "")))
                    .build());
    assertThat(e.faults()).extracting(RuleFault::source).contains("rules-1.drl", "rules-2.drl");
  }

  @Test
  void aRuleWithoutTextsIsNamed() {
    assertThat(faults(rule("acme.one", "@weight(9)", "ContactView()", ""), "acme.one.when=Always"))
        .extracting(RuleFault::message)
        .allSatisfy(message -> assertThat(message).contains("acme.one", ".messages("))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cycle.thank.headline=Thank somebody    | does not show [contact]",
        "cycle.thank.headline=Thank {contacto}  | shows {contacto}",
        "cycle.thank.headline=Thank {contact    | never closes {",
        "cycle.thank.headline=Thank ]{contact}  | nothing opens",
        "cycle.thank.headlin=Thank {contact}    | Maybe cycle.thank.headline",
        "acme.two.headline=Do it                | belongs to no rule"
      })
  void textsThatCannotBeShown(String text, String says) {
    RuleFaultsException e =
        catchThrowableOfType(
            RuleFaultsException.class,
            () ->
                RuleBasedCoach.builder().messages(Locale.ENGLISH, new StringReader(text)).build());
    assertThat(e.faults()).extracting(RuleFault::message).anyMatch(one -> one.contains(says));
    assertThat(e).hasMessageContaining(text.substring(0, text.indexOf('=')));
  }

  @Test
  void aPolicyOutOfRangeIsNamed() {
    assertThat(
            catchThrowableOfType(
                InvalidFactsException.class,
                () -> Policy.builder().weight("cycle.thank", 0).build()))
        .hasMessageContaining("weights[\"cycle.thank\"] (0) must be 1 or more");
  }
}
