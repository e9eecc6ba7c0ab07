package dev.networkingcoach.network.study;

import org.jspecify.annotations.Nullable;

/**
 * What the studies of small worlds tell of a graph. Immutable and thread-safe.
 *
 * @param people how many people there are
 * @param ties how many ties; of those with a direction, each counts
 * @param directed whether ties have a direction. Distances follow it; everything else is about who
 *     is tied at all.
 * @param components the groups of people who can reach each other
 * @param clustering the triangles; null if stopped before
 * @param distances how far people are apart; null if stopped before any were worked out
 */
public record SmallWorld(
    int people,
    long ties,
    boolean directed,
    TieComponents components,
    @Nullable TieClustering clustering,
    @Nullable TieDistances distances) {

  /** Whether the watch stopped it, and something is missing. */
  public boolean isPartial() {
    return clustering == null || distances == null || distances.stopped();
  }
}
