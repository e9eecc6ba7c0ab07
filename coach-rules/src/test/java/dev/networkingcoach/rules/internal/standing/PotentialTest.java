package dev.networkingcoach.rules.internal.standing;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.owner;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The potential of a contact as an advocate. */
class PotentialTest {
  private static int potential(Object... facts) {
    Standings standings =
        new Standings(VerifierNetworks.of(owner().markets("Fintech", "health"), facts), TODAY);
    return Objects.requireNonNull(standings.of("dana")).potential();
  }

  @Test
  void nothingKnownIsNoPotential() {
    assertThat(potential(dana())).isZero();
  }

  @ParameterizedTest
  @CsvSource({"499,0", "500,3", "501,3"})
  void theWellConnectedHaveThree(int connections, int points) {
    assertThat(potential(dana().connections(connections))).isEqualTo(points);
  }

  @Test
  void thePolicySaysWhoIsWellConnected() {
    assertThat(potential(policy().wellConnected(50), dana().connections(50))).isEqualTo(3);
    assertThat(potential(policy().wellConnected(50), dana().connections(49))).isZero();
    assertThat(potential(policy().wellConnected(0), dana())).isZero();
  }

  @Test
  void sharedMarketsHaveThreeHoweverMany() {
    assertThat(potential(dana().markets("retail", " FINTECH"))).isEqualTo(3);
    assertThat(potential(dana().markets("health", "fintech"))).isEqualTo(3);
    assertThat(potential(dana().markets("retail"))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "COLLEAGUE,2",
    "CUSTOMER,2",
    "SUPPLIER,2",
    "PARTNER,2",
    "FRIEND,2",
    "PEER,0",
    "ACQUAINTANCE,0"
  })
  void closeRelationsHaveTwo(Relation relation, int points) {
    assertThat(potential(dana().relation(relation))).isEqualTo(points);
  }

  @Test
  void whoEverGaveHasTwo() {
    assertThat(potential(dana(), received(daysAgo(900)))).isEqualTo(2);
    assertThat(potential(dana(), received(daysAgo(900)), received(daysAgo(800)))).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "90,1", "91,0"})
  void whoWasTouchedWithin90DaysHasOne(int days, int points) {
    assertThat(potential(dana(), talked(daysAgo(days)))).isEqualTo(points);
  }

  @Test
  void aPitchIsNoTouch() {
    assertThat(potential(dana(), pitched(daysAgo(1)))).isZero();
  }

  @Test
  void allTogetherAreEleven() {
    Object everything = dana().connections(900).markets("health").relation(Relation.CUSTOMER);
    assertThat(potential(everything, received(daysAgo(9)))).isEqualTo(11);
  }

  @Test
  void aProspectHasNone() {
    Object everything = dana().connections(900).markets("health").relation(Relation.PROSPECT);
    assertThat(potential(everything, received(daysAgo(9)))).isZero();
  }
}
