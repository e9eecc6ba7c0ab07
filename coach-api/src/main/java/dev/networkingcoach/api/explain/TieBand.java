package dev.networkingcoach.api.explain;

/**
 * How strong a tie, or a whole path, is in one word: the one scale that people read, in every
 * channel. The limits are <em>house</em>: a tie of which nothing but its existence is known counts
 * 0.5, which is just strong enough; two such ties one after the other are medium, three are weak.
 */
public enum TieBand {
  /** At least {@value #LEAST_STRONG}. */
  STRONG,
  /** At least {@value #LEAST_MEDIUM}. */
  MEDIUM,
  /** Anything below. */
  WEAK;

  private static final double LEAST_STRONG = 0.5;
  private static final double LEAST_MEDIUM = 0.2;

  /**
   * The band of a strength.
   *
   * @param strength in [0, 1]
   */
  public static TieBand of(double strength) {
    if (strength >= LEAST_STRONG) {
      return STRONG;
    }
    return strength >= LEAST_MEDIUM ? MEDIUM : WEAK;
  }
}
