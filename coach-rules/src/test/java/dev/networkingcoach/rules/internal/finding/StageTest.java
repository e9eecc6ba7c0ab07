package dev.networkingcoach.rules.internal.finding;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.asked;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.declined;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.thanked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.testkit.VerifierNetworks;
import org.junit.jupiter.api.Test;

/** Where a contact stands in the cycle, as the derived rules judge it: always in one place. */
class StageTest {
  private static final RuleBase RULES = RuleBase.prebuilt();

  private static void assertStage(CycleStage expected, Object... facts) {
    Network network = VerifierNetworks.of(dana(), facts);
    Situation situation = Situation.of(network, TODAY);
    Object[] asked = situation.explained(network.contact("dana").orElseThrow());
    assertThat(RULES.judge(rule -> rule.startsWith("derived."), situation, asked).stages())
        .containsExactly(new FindingStage("dana", expected));
  }

  @Test
  void thanksComeFirst() {
    assertStage(CycleStage.THANK, received(daysAgo(5)));
    assertStage(CycleStage.THANK, gave(daysAgo(9)), received(daysAgo(5)), asked(daysAgo(3)));
  }

  @Test
  void thenPatience() {
    assertStage(CycleStage.AWAIT, asked(daysAgo(3)));
    assertStage(CycleStage.AWAIT, gave(daysAgo(9)), gave(daysAgo(9)), asked(daysAgo(900)));
  }

  @Test
  void thenTheAskThatWasEarned() {
    assertStage(CycleStage.ASK, gave(daysAgo(0)));
    assertStage(CycleStage.ASK, gave(daysAgo(180)));
    assertStage(
        CycleStage.ASK,
        gave(daysAgo(9)),
        gave(daysAgo(8)),
        asked(daysAgo(5)),
        declined(daysAgo(4)));
  }

  @Test
  void elseItIsTheOwnersTurnToGive() {
    assertStage(CycleStage.GIVE);
    assertStage(CycleStage.GIVE, talked(daysAgo(1)));
    assertStage(CycleStage.GIVE, gave(daysAgo(9)), asked(daysAgo(5)), declined(daysAgo(4)));
  }

  @Test
  void nobodyIsAskedOnceTheTieIsCold() {
    assertStage(CycleStage.GIVE, gave(daysAgo(181)), pitched(daysAgo(1)));
  }

  @Test
  void nobodyIsAskedInTheWeekOfTheThanks() {
    assertStage(CycleStage.GIVE, gave(daysAgo(9)), received(daysAgo(8)), thanked(daysAgo(6)));
    assertStage(CycleStage.ASK, gave(daysAgo(9)), received(daysAgo(8)), thanked(daysAgo(7)));
  }

  @Test
  void thePolicyMovesTheThresholds() {
    assertStage(CycleStage.GIVE, policy().givesPerAsk(2), gave(daysAgo(9)));
    assertStage(CycleStage.ASK, policy().givesPerAsk(0), talked(daysAgo(9)));
    assertStage(CycleStage.GIVE, policy().givesPerAsk(0));
    assertStage(
        CycleStage.ASK, policy().askAfterThanksDays(0), gave(daysAgo(9)), thanked(daysAgo(0)));
  }

  @Test
  void whatIsDatedLaterDoesNotExistYet() {
    assertStage(CycleStage.ASK, gave(daysAgo(9)), received(inDays(1)), asked(inDays(1)));
  }
}
