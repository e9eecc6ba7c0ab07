package dev.networkingcoach.network.route;

/**
 * How strong a tie, or a whole path, is in one word. The limits are <em>house</em>: a tie of which
 * nothing but its existence is known counts 0.5, which is just strong enough; two such ties one
 * after the other are fair, three are weak.
 */
public enum TieBand {
  /** At least {@value #LEAST_STRONG}. */
  STRONG,
  /** At least {@value #LEAST_FAIR}. */
  FAIR,
  /** Anything below. */
  WEAK;

  private static final double LEAST_STRONG = 0.5;
  private static final double LEAST_FAIR = 0.2;

  /**
   * The band of a strength.
   *
   * @param strength in [0, 1]
   */
  public static TieBand of(double strength) {
    if (strength >= LEAST_STRONG) {
      return STRONG;
    }
    return strength >= LEAST_FAIR ? FAIR : WEAK;
  }
}
