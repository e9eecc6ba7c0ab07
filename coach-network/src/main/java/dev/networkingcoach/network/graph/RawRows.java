package dev.networkingcoach.network.graph;

import org.jspecify.annotations.Nullable;

/** Rows that are not in order yet, and may tell a tie twice. Not thread-safe. */
final class RawRows {
  /** Set on a target whose tie was told from the other side. */
  static final int REVERSED = 1 << 31;

  final int[] starts;
  int[] targets;
  byte @Nullable [] strengths;

  /** Rows with room for as many entries as the starts tell. */
  RawRows(int[] starts, boolean strengthTold) {
    this.starts = starts;
    int entries = starts[starts.length - 1];
    targets = new int[entries];
    strengths = strengthTold ? new byte[entries] : null;
  }

  /**
   * The same ties seen from their other end. Rows are walked in the order of the people, so that
   * the new ones are in order: a sort in two passes that never compares.
   */
  RawRows transposed() {
    int[] free = starts();
    RawRows turned = new RawRows(free.clone(), strengths != null);
    for (int person = 0; person + 1 < starts.length; person++) {
      for (int i = starts[person]; i < starts[person + 1]; i++) {
        int target = targets[i] & ~REVERSED;
        int at = free[target]++;
        turned.targets[at] = person | (~targets[i] & REVERSED);
        if (strengths != null && turned.strengths != null) {
          turned.strengths[at] = strengths[i];
        }
      }
    }
    return turned;
  }

  private int[] starts() {
    int[] counts = new int[starts.length];
    int entries = starts[starts.length - 1];
    for (int i = 0; i < entries; i++) {
      counts[(targets[i] & ~REVERSED) + 1]++;
    }
    for (int person = 1; person < counts.length; person++) {
      counts[person] += counts[person - 1];
    }
    return counts;
  }

  /** Lets the entries go. */
  void clear() {
    targets = new int[0];
    strengths = null;
  }
}
