package dev.networkingcoach.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthScaleTest {

  @Test
  void everyByteIsItsOwnStrength() {
    for (int step = 0; step < 256; step++) {
      double strength = StrengthScale.toStrength((byte) step);
      assertThat(StrengthScale.toByte(strength)).isEqualTo((byte) step);
    }
    assertThat(StrengthScale.toStrength((byte) 0)).isEqualTo(1);
    assertThat(StrengthScale.toStrength((byte) 16)).isEqualTo(0.5);
  }

  @Test
  void aStrengthIsRoundedByTwoPercentAtMost() {
    for (double strength = 1; strength > StrengthScale.WEAKEST; strength *= 0.997) {
      assertThat(StrengthScale.toStrength(StrengthScale.toByte(strength)) / strength)
          .isCloseTo(1, within(0.022));
    }
    assertThat(StrengthScale.toByte(1e-300)).isEqualTo((byte) 255);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.0000001, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoStrengthIsRefused(double strength) {
    assertThatThrownBy(() -> StrengthScale.toByte(strength)).hasMessageContaining("(0, 1]");
  }
}
