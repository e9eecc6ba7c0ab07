package dev.networkingcoach.network.study;

import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;
import java.util.Arrays;

/**
 * Breadth-first search from up to 64 people at once, a bit of a word for each (Then et al., The
 * More the Merrier: Efficient Multi-Source Graph Traversal, 2014). While few have just been
 * reached, they tell those they are tied to; once many have, those still missing look whom they are
 * tied to and stop as soon as they found all (Beamer et al., Direction-Optimizing Breadth-First
 * Search, 2012). Not thread-safe.
 */
final class BitSweep {
  /** How many people can be searched from at once. */
  static final int WIDTH = Long.SIZE;

  /** When looking costs less than telling: it stops early, and reads in order. */
  private static final int EARLY_STOP = 8;

  private final SocialGraph graph;
  private final RowCursor out;
  private final RowCursor in;
  private final long[] seen;
  private long[] now;
  private long[] next;
  private final int[] open;
  private int openCount;
  private int[] reached;
  private int[] reachedNext;
  private int reachedCount;
  private long all;
  private int[] sources = new int[0];

  BitSweep(SocialGraph graph) {
    this.graph = graph;
    out = graph.out().cursor();
    in = graph.in().cursor();
    int people = graph.people();
    seen = new long[people];
    now = new long[people];
    next = new long[people];
    open = new int[people];
    reached = new int[people];
    reachedNext = new int[people];
  }

  /**
   * Counts how far everybody is from these people.
   *
   * @param from the people, 64 at most, nobody twice
   * @param distances where it is counted
   * @return whether it went to its end, and was not stopped
   */
  boolean run(int[] from, DistanceCounts distances, StudyWatch watch) {
    begin(from);
    for (int hop = 1; reachedCount > 0; hop++) {
      if (watch.isStopped()) {
        return false;
      }
      long count = isLookingCheaper() ? look() : tell();
      count -= meetFollowers(hop, distances);
      distances.reached(hop, count);
    }
    return true;
  }

  private void begin(int[] from) {
    sources = from;
    all = from.length == WIDTH ? -1L : (1L << from.length) - 1;
    Arrays.fill(seen, 0);
    Arrays.fill(now, 0);
    Arrays.fill(next, 0);
    for (int i = 0; i < from.length; i++) {
      now[from[i]] = 1L << i;
      // Where ties have a direction, the way back to oneself is looked for, too.
      seen[from[i]] = graph.isDirected() ? 0 : 1L << i;
      reached[i] = from[i];
    }
    reachedCount = from.length;
    openCount = graph.people();
    for (int person = 0; person < openCount; person++) {
      open[person] = person;
    }
  }

  private boolean isLookingCheaper() {
    long telling = 0;
    for (int i = 0; i < reachedCount; i++) {
      telling += graph.out().degree(reached[i]);
    }
    return telling > graph.out().entries() / EARLY_STOP;
  }

  /** Everybody just reached tells those they are tied to. */
  private long tell() {
    int touched = 0;
    for (int i = 0; i < reachedCount; i++) {
      long bits = now[reached[i]];
      now[reached[i]] = 0;
      out.move(reached[i]);
      int[] targets = out.targets();
      for (int at = out.from(); at < out.to(); at++) {
        int target = targets[at];
        long before = next[target];
        if (before == 0) {
          reachedNext[touched++] = target;
        }
        next[target] = before | bits;
      }
    }
    long count = 0;
    int kept = 0;
    for (int i = 0; i < touched; i++) {
      int person = reachedNext[i];
      long fresh = next[person] & ~seen[person];
      next[person] = fresh;
      if (fresh != 0) {
        seen[person] |= fresh;
        count += Long.bitCount(fresh);
        reachedNext[kept++] = person;
      }
    }
    swap(kept);
    return count;
  }

  /** Everybody whom some have not reached yet looks for these among those tied to them. */
  private long look() {
    long count = 0;
    int kept = 0;
    int left = 0;
    for (int i = 0; i < openCount; i++) {
      int person = open[i];
      long missing = all & ~seen[person];
      if (missing == 0) {
        continue;
      }
      long fresh = found(person, missing) & missing;
      if (fresh != 0) {
        next[person] = fresh;
        reachedNext[kept++] = person;
        seen[person] |= fresh;
        count += Long.bitCount(fresh);
      }
      if (fresh != missing) {
        open[left++] = person;
      }
    }
    openCount = left;
    for (int i = 0; i < reachedCount; i++) {
      now[reached[i]] = 0;
    }
    swap(kept);
    return count;
  }

  private long found(int person, long missing) {
    in.move(person);
    int[] tied = in.targets();
    int end = in.to();
    long found = 0;
    for (int at = in.from(); at < end; at++) {
      found |= now[tied[at]];
      if ((found & missing) == missing) {
        return found;
      }
    }
    return found;
  }

  private void swap(int kept) {
    long[] words = now;
    now = next;
    next = words;
    int[] people = reached;
    reached = reachedNext;
    reachedNext = people;
    reachedCount = kept;
  }

  /** Who has come back to themselves met somebody who follows them, a step before. */
  private long meetFollowers(int hop, DistanceCounts distances) {
    if (!graph.isDirected()) {
      return 0;
    }
    long met = 0;
    for (int i = 0; i < sources.length; i++) {
      long bit = 1L << i;
      if ((now[sources[i]] & bit) != 0) {
        now[sources[i]] &= ~bit;
        distances.metFollower(hop - 1);
        met++;
      }
    }
    return met;
  }
}
