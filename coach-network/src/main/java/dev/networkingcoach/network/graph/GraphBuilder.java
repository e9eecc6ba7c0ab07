package dev.networkingcoach.network.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a graph from a list of ties, which is empty afterwards. It counts what is no tie of its
 * own: somebody tied to themselves, a tie told twice, and, where ties go both ways, one told from
 * either side. Of two strengths of one tie the stronger counts. Not thread-safe.
 */
public final class GraphBuilder {
  /** How many entries the rows may have at most. */
  public static final int MOST_ENTRIES = Integer.MAX_VALUE - 8;

  /** How far apart the numbers of people may be, beside the number of ties, to be looked up. */
  private static final int NEAR = 1 << 20;

  private final TieList ties;
  private final boolean directed;
  private long selfTies;
  private long repeated;
  private long reversed;

  /**
   * A builder.
   *
   * @param ties the ties, which are taken from the list
   * @param directed whether a tie leads from the first to the second only
   */
  public GraphBuilder(TieList ties, boolean directed) {
    this.ties = ties;
    this.directed = directed;
  }

  /** A graph of people who are called by their numbers. */
  public SocialGraph numbered() {
    NumberIndex index = new NumberIndex();
    boolean far = ties.highest() > NEAR + ties.size();
    if (far) {
      ties.rename(index::place);
    }
    PersonNumbering numbering = PersonNumbering.of(ties);
    return build(
        numbering, new NumberLabels(numbering.ids(far ? index::number : number -> number)));
  }

  /** A graph of people who are called so; their numbers are places in this list. */
  public SocialGraph named(List<String> names) {
    PersonNumbering numbering = PersonNumbering.of(ties);
    int[] places = numbering.ids(place -> place);
    String[] ids = new String[places.length];
    for (int person = 0; person < ids.length; person++) {
      ids[person] = names.get(places[person]);
    }
    return build(numbering, new TextLabels(ids));
  }

  /** How often somebody was tied to themselves. */
  public long selfTies() {
    return selfTies;
  }

  /** How many ties were told once more, in the same direction. */
  public long repeated() {
    return repeated;
  }

  /** How many ties were told from either side, where one is enough; 0 with directions. */
  public long reversed() {
    return reversed;
  }

  private SocialGraph build(PersonNumbering numbering, PersonLabels labels) {
    boolean told = ties.isStrengthTold();
    int[] starts = starts(numbering);
    RawRows raw = new RawRows(starts, told);
    RowFilling filling = new RowFilling(raw);
    ties.drain(
        (one, other, strength) -> {
          if (one == other) {
            return;
          }
          int from = numbering.number(one);
          int to = numbering.number(other);
          filling.put(from, to, strength);
          if (!directed) {
            filling.put(to, from | RawRows.REVERSED, strength);
          }
        });
    RawRows turned = raw.transposed();
    if (!directed) {
      raw.clear();
      HeapRows rows = distinct(turned, true);
      return new SocialGraph(labels, rows, rows);
    }
    raw.clear();
    RawRows again = turned.transposed();
    HeapRows in = distinct(turned, false);
    HeapRows out = distinct(again, true);
    return new SocialGraph(labels, out, in);
  }

  private int[] starts(PersonNumbering numbering) {
    int[] starts = new int[numbering.people() + 1];
    long[] self = new long[1];
    ties.forEach(
        (one, other, strength) -> {
          if (one == other) {
            self[0]++;
            return;
          }
          starts[numbering.number(one) + 1]++;
          if (!directed) {
            starts[numbering.number(other) + 1]++;
          }
        });
    selfTies = self[0];
    long entries = (ties.size() - selfTies) * (directed ? 1 : 2);
    if (entries > MOST_ENTRIES) {
      throw new IllegalArgumentException(
          "ties (" + ties.size() + ") must be " + MOST_ENTRIES / (directed ? 1 : 2) + " at most.");
    }
    for (int person = 1; person < starts.length; person++) {
      starts[person] += starts[person - 1];
    }
    return starts;
  }

  private HeapRows distinct(RawRows rows, boolean counted) {
    DistinctRows distinct = new DistinctRows(rows);
    HeapRows made = distinct.rows();
    if (counted) {
      repeated = directed ? distinct.repeated() : distinct.repeated() / 2;
      reversed = distinct.reversed() / 2;
    }
    return made;
  }

  /** Puts entries into rows, each after the last of its row. */
  private static final class RowFilling {
    private final int[] free;
    private final int[] targets;
    private final byte @Nullable [] strengths;

    RowFilling(RawRows rows) {
      free = rows.starts.clone();
      targets = rows.targets;
      strengths = rows.strengths;
    }

    void put(int person, int target, byte strength) {
      int at = free[person]++;
      targets[at] = target;
      if (strengths != null) {
        strengths[at] = strength;
      }
    }
  }
}
