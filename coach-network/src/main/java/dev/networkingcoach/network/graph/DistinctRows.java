package dev.networkingcoach.network.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes rows in order tell each tie once, in place: the strongest of what was told counts. */
final class DistinctRows {
  private static final int SLACK = 10;

  private final int[] starts;
  private final int[] targets;
  private final byte @Nullable [] strengths;
  private long repeated;
  private long reversed;

  DistinctRows(RawRows rows) {
    starts = rows.starts;
    targets = rows.targets;
    strengths = rows.strengths;
  }

  HeapRows rows() {
    int end = 0;
    int from = 0;
    for (int person = 0; person + 1 < starts.length; person++) {
      int to = starts[person + 1];
      for (int i = from; i < to; ) {
        i = keepOne(i, to, end++);
      }
      from = to;
      starts[person + 1] = end;
    }
    boolean tooLarge = targets.length - end > targets.length / SLACK;
    return new HeapRows(
        starts,
        tooLarge ? Arrays.copyOf(targets, end) : targets,
        strengths != null && tooLarge ? Arrays.copyOf(strengths, end) : strengths);
  }

  /** Keeps one of the entries from here on that name the same person; gives the place after. */
  private int keepOne(int from, int to, int kept) {
    int target = targets[from] & ~RawRows.REVERSED;
    int step = strengths == null ? 0 : strengths[from] & 0xff;
    int told = 0;
    int toldReversed = 0;
    int i = from;
    for (; i < to && (targets[i] & ~RawRows.REVERSED) == target; i++) {
      if (targets[i] < 0) {
        toldReversed++;
      } else {
        told++;
      }
      if (strengths != null) {
        step = Math.min(step, strengths[i] & 0xff);
      }
    }
    repeated += Math.max(0, told - 1) + Math.max(0, toldReversed - 1);
    reversed += told > 0 && toldReversed > 0 ? 1 : 0;
    targets[kept] = target;
    if (strengths != null) {
      strengths[kept] = (byte) step;
    }
    return i;
  }

  /** How many entries told once more what was told in the same direction. */
  long repeated() {
    return repeated;
  }

  /** How many entries were told in both directions. */
  long reversed() {
    return reversed;
  }
}
