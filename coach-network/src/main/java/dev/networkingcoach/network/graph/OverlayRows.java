package dev.networkingcoach.network.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Rows some of which say more than those they lie over. */
final class OverlayRows implements TieRows {
  static final int NOBODY = -1;

  private final TieRows base;
  private final int people;
  private final Map<Integer, LaidRow> laid = new HashMap<>();

  /** A row as a whole: what lay below is in it. */
  private static final class LaidRow {
    private final int[] targets;
    private final double[] strengths;

    LaidRow(int[] targets, double[] strengths) {
      this.targets = targets;
      this.strengths = strengths;
    }
  }

  /**
   * Lays rows over others.
   *
   * @param added how many people there are more
   * @param rows by person, what is added
   * @param alone whose row stands in place of the one below; {@link #NOBODY} for nobody's
   */
  OverlayRows(
      TieRows base, int added, Map<Integer, ? extends SortedMap<Integer, Double>> rows, int alone) {
    this.base = base;
    people = base.people() + added;
    RowCursor cursor = base.cursor();
    rows.forEach(
        (person, row) -> {
          boolean below = person < base.people() && person != alone;
          laid.put(person, below ? merged(cursor, person, row) : row(row));
        });
  }

  private static LaidRow row(SortedMap<Integer, Double> row) {
    int[] targets = row.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] strengths = row.values().stream().mapToDouble(Double::doubleValue).toArray();
    return new LaidRow(targets, strengths);
  }

  private static LaidRow merged(RowCursor below, int person, SortedMap<Integer, Double> row) {
    below.move(person);
    LaidRow above = row(row);
    int[] targets = new int[below.to() - below.from() + above.targets.length];
    double[] strengths = new double[targets.length];
    int end = 0;
    int j = 0;
    for (int i = below.from(); i < below.to() || j < above.targets.length; end++) {
      long left = i < below.to() ? below.targets()[i] : Long.MAX_VALUE;
      long right = j < above.targets.length ? above.targets[j] : Long.MAX_VALUE;
      targets[end] = (int) Math.min(left, right);
      if (left <= right) {
        strengths[end] = below.strength(i++);
      }
      if (right <= left) {
        strengths[end] = Math.max(strengths[end], above.strengths[j++]);
      }
    }
    return new LaidRow(Arrays.copyOf(targets, end), Arrays.copyOf(strengths, end));
  }

  @Override
  public int people() {
    return people;
  }

  @Override
  public int entries() {
    int entries = base.entries();
    for (Map.Entry<Integer, LaidRow> row : laid.entrySet()) {
      int person = row.getKey();
      int below = person < base.people() ? base.degree(person) : 0;
      entries += row.getValue().targets.length - below;
    }
    return entries;
  }

  @Override
  public int degree(int person) {
    LaidRow row = laid.get(person);
    if (row != null) {
      return row.targets.length;
    }
    return person < base.people() ? base.degree(person) : 0;
  }

  @Override
  public RowCursor cursor() {
    return new OverlayCursor(base.cursor());
  }

  private final class OverlayCursor extends RowCursor {
    private static final int[] NONE = {};

    private final RowCursor below;
    private @Nullable LaidRow above;
    private boolean none;

    OverlayCursor(RowCursor below) {
      this.below = below;
    }

    @Override
    public void move(int person) {
      LaidRow row = laid.get(person);
      above = row;
      none = row == null && person >= base.people();
      if (row != null) {
        row(0, row.targets.length);
      } else if (none) {
        row(0, 0);
      } else {
        below.move(person);
        row(below.from(), below.to());
      }
    }

    @Override
    public int[] targets() {
      LaidRow row = above;
      if (row != null) {
        return row.targets;
      }
      return none ? NONE : below.targets();
    }

    @Override
    public double strength(int place) {
      LaidRow row = above;
      return row == null ? below.strength(place) : row.strengths[place];
    }
  }
}
