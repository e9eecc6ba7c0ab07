package dev.networkingcoach.rules;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.asked;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.rules.random.RandomNetworks;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the coach says in German, and what a team says in its place. */
class GermanTextsTest {
  private static final RuleBasedCoach ENGLISH = RuleBasedCoach.builder().build();
  private static final RuleBasedCoach GERMAN = ENGLISH.in(Locale.GERMAN);

  /** Words of ours that no German text has; names and topics of the networks are left out. */
  private static final Pattern ENGLISH_WORDS =
      Pattern.compile(
          "\\b(you|your|have|them|since|ago|days|weeks|and|with|something|once|twice)\\b");

  private static Advice advice(RuleBasedCoach coach, String rule, Object... facts) {
    return coach.advise(VerifierNetworks.of(facts), TODAY).advice().stream()
        .filter(one -> one.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void headlineReasonsAndDraftAreGerman() {
    Advice thank =
        advice(GERMAN, "cycle.thank", dana(), received(daysAgo(1)).favour(Favour.REFERRAL));
    assertThat(thank.headline()).isEqualTo("Bedanke dich bei Dana Ortiz für eine Weiterempfehlung");
    assertThat(thank.because())
        .containsExactly(
            "Du hast am "
                + daysAgo(1)
                + " (i1), gestern, von Dana Ortiz eine Weiterempfehlung bekommen und dich noch nicht"
                + " bedankt.");
    assertThat(thank.draft())
        .isEqualTo(
            "Hallo Dana!\n\nVielen Dank für die Weiterempfehlung! Das weiß ich sehr zu schätzen.");
  }

  @Test
  void numbersTakeTheirCase() {
    assertThat(
            advice(GERMAN, "value.learn-needs", dana(), talked(daysAgo(3)), talked(daysAgo(9)))
                .because())
        .first()
        .asString()
        .startsWith("Du hattest an zwei Tagen Kontakt mit Dana Ortiz, zuletzt am");
    assertThat(advice(GERMAN, "cycle.give-back", dana(), asked(daysAgo(1))).because())
        .first()
        .asString()
        .startsWith("Du hast Dana Ortiz einmal um etwas gebeten und im Gegenzug nichts gegeben;");
  }

  @Test
  void howTwoMetIsNoTopicInGerman() {
    assertThat(
            advice(GERMAN, "follow-up.within-10-days", dana(), met(daysAgo(1)).what("beim Kaffee"))
                .draft())
        .doesNotContain("Kaffee");
    assertThat(
            advice(GERMAN, "follow-up.within-10-days", dana(), met(daysAgo(1)).what("Preise"))
                .draft())
        .contains("Ich denke noch gern an unser Gespräch zurück (Thema: Preise).");
  }

  @Test
  void verdictsAreGerman() {
    Network network = VerifierNetworks.of(dana(), received(daysAgo(1)));
    assertThat(
            GERMAN
                .review(new PlannedAction.Ask("dana", null, "x"), network, TODAY)
                .reasons()
                .get(0)
                .because())
        .startsWith("Du schuldest Dana Ortiz noch Dank vom ");
  }

  @Test
  void onlyTheWordsDiffer() {
    RandomNetworks.upTo(100)
        .forEach(
            network -> {
              Plan english = ENGLISH.advise(network, RandomNetworks.TODAY);
              Plan german = GERMAN.advise(network, RandomNetworks.TODAY);
              assertThat(german.agenda()).isEqualTo(english.agenda());
              assertThat(german.advice())
                  .usingRecursiveFieldByFieldElementComparatorIgnoringFields("text", "idea")
                  .isEqualTo(english.advice());
              for (Advice one : german.advice()) {
                assertThat(one.headline() + one.because() + one.draft())
                    .as(one.key())
                    .doesNotContainPattern(ENGLISH_WORDS);
              }
            });
  }

  @Test
  void aTeamsWordsGoOverOurs() {
    RuleBasedCoach coach =
        RuleBasedCoach.builder()
            .messages(
                Locale.GERMAN, new StringReader("cycle.thank.headline=Danke sagen: {contact}"))
            .messages(
                Locale.forLanguageTag("de-AT"),
                new StringReader("cycle.thank.headline=Servus sagen: {contact}"))
            .build();
    Object[] facts = {dana(), received(daysAgo(1))};
    assertThat(headline(coach, facts)).isEqualTo("Thank Dana Ortiz");
    assertThat(headline(coach.in(Locale.GERMANY), facts)).isEqualTo("Danke sagen: Dana Ortiz");
    assertThat(headline(coach.in(Locale.forLanguageTag("de-AT")), facts))
        .isEqualTo("Servus sagen: Dana Ortiz");
    assertThat(headline(coach.in(Locale.FRENCH), facts)).isEqualTo("Thank Dana Ortiz");
    assertThat(coach.locales())
        .containsExactly(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("de-AT"));
  }

  private static String headline(RuleBasedCoach coach, Object... facts) {
    return advice(coach, "cycle.thank", facts).headline();
  }

  @Test
  void theValuesBehindTheWordsAreTypedAndHaveTheIdsOfTheirFacts() {
    Advice match =
        advice(
            ENGLISH,
            "cycle.thank",
            dana(),
            contact("eli"),
            received(daysAgo(1)).favour(Favour.HELP));
    assertThat(match.values()).extracting(one -> one.name()).containsExactly("contact", "received");
    assertThat(match.values().get(0).as(Contact.class))
        .hasValueSatisfying(who -> assertThat(who.name()).isEqualTo("Dana Ortiz"));
    assertThat(match.values().get(0).ids()).isEqualTo(List.of("dana"));
    assertThat(match.values().get(1).as(Interaction.class))
        .hasValueSatisfying(one -> assertThat(one.favour()).isEqualTo(Favour.HELP));
    assertThat(match.values().get(1).ids()).isEqualTo(List.of("i1"));
    assertThat(match.values().get(1).as(Integer.class)).isEmpty();
  }
}
