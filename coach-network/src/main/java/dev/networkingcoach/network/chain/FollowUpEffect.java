package dev.networkingcoach.network.chain;

/**
 * What reminders do: each is a further chance that somebody passes the message on. Immutable and
 * thread-safe.
 *
 * @param effect how well a reminder works beside the first request, in [0, 1]; {@value #COMMON} by
 *     default, which is <em>house</em>
 */
public record FollowUpEffect(double effect) {
  /** A reminder works half as well as the first request. */
  public static final double COMMON = 0.5;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the effect is not in [0, 1]
   */
  public FollowUpEffect {
    if (!(effect >= 0 && effect <= 1)) {
      throw new IllegalArgumentException("effect (" + effect + ") must be in [0, 1].");
    }
  }

  /**
   * The chance that somebody passes the message on who is reminded so often until they do.
   *
   * @param passing the chance without a reminder, in [0, 1]
   */
  public double passing(double passing, int reminders) {
    return 1 - (1 - passing) * Math.pow(1 - passing * effect, reminders);
  }
}
