package dev.networkingcoach.rules.internal.standing;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.networkingcoach.testkit.VerifierNetworks;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The strength of a tie, against numbers worked out by hand. */
class StrengthTest {
  private static void assertStrength(double expected, Object... facts) {
    Standings standings =
        new Standings(VerifierNetworks.of(contact("dana"), contact("lee"), facts), TODAY);
    assertThat(Objects.requireNonNull(standings.of("dana")).strength())
        .isCloseTo(expected, within(1e-9));
  }

  @Test
  void isZeroWithoutATouch() {
    assertStrength(0);
    assertStrength(0, pitched(daysAgo(1)));
  }

  @Test
  void oneTouchTodayIsHalfForRecencyAndATwelfthOfThreeTenths() {
    assertStrength(0.5 + 0.025, talked(daysAgo(0)));
  }

  @Test
  void recencyFallsToOneEthAfter180Days() {
    assertStrength(0.183939720586 + 0.025, talked(daysAgo(180)));
  }

  @Test
  void frequencyCountsTheTouchesOfAYear() {
    assertStrength(0.066180501230 + 0.025, talked(daysAgo(364)));
    assertStrength(0.065813851194, talked(daysAgo(365)));
  }

  @Test
  void frequencyIsFullFromTwelveTouches() {
    assertStrength(0.5 + 0.275, Collections.nCopies(11, talked(daysAgo(0))));
    assertStrength(0.5 + 0.3, Collections.nCopies(12, talked(daysAgo(0))));
    assertStrength(0.5 + 0.3, Collections.nCopies(13, talked(daysAgo(0))));
  }

  @Test
  void balanceIsTheLesserOfGivesAndReceiptsOverTheGreater() {
    assertStrength(
        0.5 + 0.075 + 0.1, gave(daysAgo(90)), received(daysAgo(10)), received(daysAgo(0)));
    assertStrength(0.5 + 0.05 + 0.2, gave(daysAgo(9)), received(daysAgo(0)));
    assertStrength(0.5 + 0.05, gave(daysAgo(9)), gave(daysAgo(0)));
  }

  @Test
  void anIntroductionIsATouchAndAGive() {
    assertStrength(0.5 + 0.05 + 0.2, introduced("dana", "lee", daysAgo(9)), received(daysAgo(0)));
  }

  @Test
  void balanceDoesNotFadeWithTheYear() {
    assertStrength(
        0.5 + 0.025 + 0.2, gave(daysAgo(900)), received(daysAgo(800)), talked(daysAgo(0)));
  }
}
