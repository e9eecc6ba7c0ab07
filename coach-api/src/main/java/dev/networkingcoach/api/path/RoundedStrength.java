package dev.networkingcoach.api.path;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Strengths rounded half up to nine decimals, so that the order in which factors were multiplied
 * decides nothing. Stateless and thread-safe.
 */
public final class RoundedStrength {
  private static final int DECIMALS = 9;
  private static final double SCALE = 1e9;
  private static final BigDecimal HALF = BigDecimal.valueOf(5, DECIMALS + 1);

  /** So near to a half the product with the scale may have been rounded over it. */
  private static final double DOUBTFUL = 1e-3;

  private RoundedStrength() {}

  /** The strength, rounded. */
  public static double of(double strength) {
    double scaled = strength * SCALE;
    double whole = Math.floor(scaled);
    double rest = scaled - whole;
    if (Math.abs(rest - 0.5) < DOUBTFUL) {
      return new BigDecimal(strength).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }
    return (rest > 0.5 ? whole + 1 : whole) / SCALE;
  }

  /** The least strength that is rounded to this one. */
  public static double least(double rounded) {
    BigDecimal border =
        BigDecimal.valueOf(rounded).setScale(DECIMALS, RoundingMode.HALF_UP).subtract(HALF);
    if (border.signum() <= 0) {
      return 0;
    }
    double least = border.doubleValue();
    return new BigDecimal(least).compareTo(border) < 0 ? Math.nextUp(least) : least;
  }
}
