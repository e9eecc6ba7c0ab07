package dev.networkingcoach.network.graph;

/**
 * For each person whom they are tied to, one row after the other. Immutable and thread-safe; what
 * walks over them is not.
 */
public interface TieRows {

  /** How many people there are; they are numbered from 0. */
  int people();

  /** How many entries all rows have together: a tie that goes both ways has two. */
  int entries();

  /** How many people somebody is tied to. */
  int degree(int person);

  /** A cursor of its own for one thread, on no row yet. */
  RowCursor cursor();
}
