package dev.networkingcoach.network.graph;

import java.util.Arrays;

/**
 * Walks over rows. What is told of a row holds until the next move. The numbers of a row stand in
 * rising order. Not thread-safe.
 */
public abstract class RowCursor {
  private int from;
  private int to;

  RowCursor() {}

  /** Goes to the row of a person. */
  public abstract void move(int person);

  /**
   * The array in which the row stands, between {@link #from} and {@link #to}. Not to be changed.
   */
  public abstract int[] targets();

  /** The place of the row's first entry in {@link #targets}. */
  public final int from() {
    return from;
  }

  /** The place after that of the row's last entry. */
  public final int to() {
    return to;
  }

  /** The strength of the tie at a place between {@link #from} and {@link #to}, in (0, 1]. */
  public abstract double strength(int place);

  /** The place of somebody in this row; negative where there is no tie to them. */
  public final int find(int person) {
    return Arrays.binarySearch(targets(), from, to, person);
  }

  final void row(int first, int end) {
    from = first;
    to = end;
  }
}
