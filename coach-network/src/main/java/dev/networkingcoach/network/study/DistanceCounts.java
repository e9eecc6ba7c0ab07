package dev.networkingcoach.network.study;

import java.util.Arrays;

/** How many ordered pairs of people are how far apart. Not thread-safe. */
final class DistanceCounts {
  private static final int FIRST_LENGTH = 16;

  private long[] pairs = new long[FIRST_LENGTH];
  private long[] followers = new long[FIRST_LENGTH];

  void reached(int hops, long count) {
    if (count > 0) {
      pairs = with(pairs, hops, count);
    }
  }

  void metFollower(int steps) {
    followers = with(followers, steps, 1);
  }

  void add(DistanceCounts other) {
    for (int hops = 0; hops < other.pairs.length; hops++) {
      reached(hops, other.pairs[hops]);
    }
    for (int steps = 0; steps < other.followers.length; steps++) {
      if (other.followers[steps] > 0) {
        followers = with(followers, steps, other.followers[steps]);
      }
    }
  }

  private static long[] with(long[] counts, int index, long count) {
    long[] longer =
        index < counts.length ? counts : Arrays.copyOf(counts, Math.max(index + 1, index * 2));
    longer[index] += count;
    return longer;
  }

  /** By hops. */
  StepCounts pairs() {
    return StepCounts.of(pairs);
  }

  /** By steps until one meets somebody who follows oneself. */
  StepCounts followers() {
    return StepCounts.of(followers);
  }
}
