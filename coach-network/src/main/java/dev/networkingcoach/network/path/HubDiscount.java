package dev.networkingcoach.network.path;

/**
 * How much less somebody counts who knows very many. Without it every path would lead over the same
 * few. Who knows up to 250 people counts in full: that many one person keeps up with (Gordon). Who
 * knows more shares the time for as many among all: a tie over somebody with 1,000 ties counts a
 * quarter.
 */
public enum HubDiscount {
  /** Everybody counts in full, as in the rulebook. */
  NONE {
    @Override
    public double of(int ties) {
      return 1;
    }
  },
  /** Who has more than {@value #KEPT_UP} ties counts less. */
  SHARED_TIME {
    @Override
    public double of(int ties) {
      return ties <= KEPT_UP ? 1 : (double) KEPT_UP / ties;
    }
  };

  /** With how many people one person keeps up. */
  public static final int KEPT_UP = 250;

  /**
   * What a person in the middle of a path counts.
   *
   * @param ties how many ties they have
   * @return in (0, 1]
   */
  public abstract double of(int ties);
}
