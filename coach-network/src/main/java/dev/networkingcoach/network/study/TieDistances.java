package dev.networkingcoach.network.study;

/**
 * How far people are apart, in hops: 1 from one to whom they are tied to. Counted are ordered pairs
 * of two people of whom the first reaches the second. Immutable and thread-safe.
 *
 * @param pairs the pairs by hops, from those people whose distances were worked out
 * @param followers the people by the steps, along ties with a direction, until they meet somebody
 *     who follows them; empty where ties have none
 * @param sources from how many people distances were worked out
 * @param people how many people there are
 * @param standardError of the mean of the distances; 0 where all were worked out, NaN where it
 *     cannot be told
 * @param stopped whether more were asked for
 */
public record TieDistances(
    StepCounts pairs,
    StepCounts followers,
    int sources,
    int people,
    double standardError,
    boolean stopped) {

  /** Whether the distances from everybody were worked out. */
  public boolean isExact() {
    return sources == people;
  }

  /** How many people somebody reaches within two ties, on average. */
  public double withinTwo() {
    return (double) pairs.within(2) / sources;
  }
}
