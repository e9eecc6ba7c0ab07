package dev.networkingcoach.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.networkingcoach.api.facts.InteractionKind;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OracleStandingTest {
  private static final Offset<Double> TINY = within(1e-12);

  private static double strength(OracleFacts given) {
    Relationships relationships = new Relationships(given.network.build(), OracleFacts.TODAY);
    return relationships.standings.get(0).strength();
  }

  @Test
  void strengthIsRecencyFrequencyAndBalance() {
    OracleFacts given = new OracleFacts().contact("a");
    assertThat(strength(given)).isZero();
    given.happened(365, InteractionKind.GAVE, "a").happened(364, InteractionKind.GAVE, "a");
    double recency = 0.5 * Math.exp(-364 / 180.0);
    assertThat(strength(given)).isCloseTo(recency + 0.3 / 12, TINY);
    given.happened(400, InteractionKind.RECEIVED, "a");
    assertThat(strength(given)).isCloseTo(recency + 0.3 / 12 + 0.2 / 2, TINY);
  }

  @Test
  void aPitchIsNoTouch() {
    OracleFacts given = new OracleFacts().contact("a").happened(0, InteractionKind.PITCHED, "a");
    assertThat(strength(given)).isZero();
    for (int i = 0; i < 20; i++) {
      given.happened(0, InteractionKind.TALKED, "a");
    }
    assertThat(strength(given)).isCloseTo(0.8, TINY);
  }
}
