package dev.networkingcoach.network.graph;

import org.jspecify.annotations.Nullable;

/** Rows on the heap. */
final class HeapRows implements TieRows {
  /** The place of each person's first entry, and the end of the last. */
  final int[] starts;

  final int[] targets;

  /** By place, as {@link StrengthScale} has them; null where every tie is as strong. */
  final byte @Nullable [] strengths;

  HeapRows(int[] starts, int[] targets, byte @Nullable [] strengths) {
    this.starts = starts;
    this.targets = targets;
    this.strengths = strengths;
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
      return strengths == null
          ? SocialGraph.COMMON_STRENGTH
          : StrengthScale.toStrength(strengths[place]);
    }
  }
}
