package dev.networkingcoach.api.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedStrengthTest {
  @ParameterizedTest
  @CsvSource({
    "0,0",
    "1,1",
    "0.1,0.1",
    "0.0009765625,0.000976563",
    "4e-10,0",
    "5e-10,1e-9",
    "1e-200,0"
  })
  void isRoundedHalfUp(double strength, double rounded) {
    assertThat(RoundedStrength.of(strength)).isEqualTo(rounded);
  }

  @Test
  void isRoundedAsItsDecimalsAre() {
    Random dice = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      double strength = i % 2 == 0 ? dice.nextDouble() : dice.nextInt(2_000_000_000) / 2e9;
      double rounded = RoundedStrength.of(strength);
      assertThat(rounded)
          .isEqualTo(new BigDecimal(strength).setScale(9, RoundingMode.HALF_UP).doubleValue());
      double least = RoundedStrength.least(rounded);
      assertThat(RoundedStrength.of(least)).isEqualTo(rounded);
      if (least > 0) {
        assertThat(RoundedStrength.of(Math.nextDown(least))).isLessThan(rounded);
      }
    }
  }
}
