package dev.networkingcoach.network.chain;

/**
 * A study in which people passed messages on. Immutable and thread-safe.
 *
 * @param study who, and when
 * @param started how many chains were started
 * @param arrived how many arrived
 */
public record ChainStudy(String study, int started, int arrived) {
  /** Travers &amp; Milgram 1969: 64 of 296 letters. */
  public static final ChainStudy MILGRAM = new ChainStudy("Travers & Milgram 1969", 296, 64);

  /** Dodds, Muhamad &amp; Watts 2003: 384 of 24,163 chains of e-mails. */
  public static final ChainStudy WATTS = new ChainStudy("Dodds, Muhamad & Watts 2003", 24_163, 384);

  /** The share that arrived. */
  public double completion() {
    return (double) arrived / started;
  }
}
