package dev.networkingcoach.network.graph;

import org.jspecify.annotations.Nullable;

/** Rows on the heap. */
final class HeapRows implements TieRows {
  /** The place of each person's first entry, and the end of the last. */
  final int[] starts;

  final int[] targets;

  /** By place, as {@link StrengthScale} has them; null where every tie is as strong. */
  final byte @Nullable [] strengths;

  private final double[] exact;

  /** Rows whose strengths are bytes, or all alike. */
  HeapRows(int[] starts, int[] targets, byte @Nullable [] strengths) {
    this(starts, targets, strengths, new double[0]);
  }

  private HeapRows(int[] starts, int[] targets, byte @Nullable [] strengths, double[] exact) {
    this.starts = starts;
    this.targets = targets;
    this.strengths = strengths;
    this.exact = exact;
  }

  /** Rows whose strengths are told in full. */
  static HeapRows exact(int[] starts, int[] targets, double[] strengths) {
    return new HeapRows(starts, targets, null, strengths);
  }

  @Override
  public int people() {
    return starts.length - 1;
  }

  @Override
  public int entries() {
    return starts[starts.length - 1];
  }

  @Override
  public int degree(int person) {
    return starts[person + 1] - starts[person];
  }

  @Override
  public RowCursor cursor() {
    return new HeapCursor();
  }

  private final class HeapCursor extends RowCursor {
    @Override
    public void move(int person) {
      row(starts[person], starts[person + 1]);
    }

    @Override
    public int[] targets() {
      return targets;
    }

    @Override
    public double strength(int place) {
      if (strengths != null) {
        return StrengthScale.toStrength(strengths[place]);
      }
      return exact.length == 0 ? SocialGraph.COMMON_STRENGTH : exact[place];
    }
  }
}
