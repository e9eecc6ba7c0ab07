package dev.networkingcoach.network.graph;

/**
 * Strengths of ties as bytes. Each step is a sixteenth of a halving: 0 stands for 1, 16 for 0.5, 32
 * for 0.25. What a strength is rounded to differs from it by 2.2 % at most, down to {@link
 * #WEAKEST}; whatever is weaker is taken as that.
 */
public final class StrengthScale {
  private static final int STEPS_A_HALVING = 16;
  private static final int WEAKEST_STEP = 255;
  private static final double[] STRENGTHS = strengths();

  /** The weakest strength that can be told from none, about 0.000016. */
  public static final double WEAKEST = STRENGTHS[WEAKEST_STEP];

  private StrengthScale() {}

  /**
   * The byte nearest to a strength.
   *
   * @throws IllegalArgumentException if it is not in (0, 1]
   */
  public static byte toByte(double strength) {
    if (!(strength > 0 && strength <= 1)) {
      throw new IllegalArgumentException("strength (" + strength + ") must be in (0, 1].");
    }
    long step = Math.round(-STEPS_A_HALVING * Math.log(strength) / Math.log(2));
    return (byte) Math.min(WEAKEST_STEP, step);
  }

  /** The strength that a byte stands for, in (0, 1]. */
  public static double toStrength(byte step) {
    return STRENGTHS[step & 0xff];
  }

  private static double[] strengths() {
    double[] all = new double[WEAKEST_STEP + 1];
    for (int step = 0; step < all.length; step++) {
      all[step] = Math.pow(2, -(double) step / STEPS_A_HALVING);
    }
    return all;
  }
}
