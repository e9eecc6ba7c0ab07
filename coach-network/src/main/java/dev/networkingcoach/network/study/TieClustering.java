package dev.networkingcoach.network.study;

import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.TieRows;
import org.jspecify.annotations.Nullable;

/**
 * How often two people tied to a third are tied to each other. Immutable and thread-safe.
 *
 * @param triangles groups of three who are all tied to each other
 * @param average the mean over all people of the share of pairs tied to them that are tied to each
 *     other (Watts &amp; Strogatz 1998); 0 for who is tied to fewer than two
 */
public record TieClustering(long triangles, double average) {

  /**
   * Counts.
   *
   * @param rows ties that go both ways
   * @return the counts; null if the watch stopped them
   */
  static @Nullable TieClustering of(TieRows rows, StudyWatch watch) {
    Counting counting = new Counting(rows);
    for (int person = 0; person < rows.people(); person++) {
      counting.countBelow(person);
      if (person % Counting.PART == 0) {
        watch.done("triangles", counting.walked, rows.entries() / 2);
        if (watch.isStopped()) {
          return null;
        }
      }
    }
    return counting.clustering();
  }

  /**
   * Each triangle is found once, at the one of its three with the highest number: that is who is
   * tied to the fewest, so that few pairs are looked at.
   */
  private static final class Counting {
    static final int PART = 1 << 10;

    private final TieRows rows;
    private final RowCursor own;
    private final RowCursor theirs;
    private final int[] triangles;
    private final int[] tiedTo;
    private long walked;

    Counting(TieRows rows) {
      this.rows = rows;
      own = rows.cursor();
      theirs = rows.cursor();
      triangles = new int[rows.people()];
      tiedTo = new int[rows.people()];
    }

    void countBelow(int person) {
      int mark = person + 1;
      own.move(person);
      int[] targets = own.targets();
      int end = own.from();
      while (end < own.to() && targets[end] < person) {
        tiedTo[targets[end++]] = mark;
      }
      for (int at = own.from(); at < end; at++) {
        walked++;
        countAt(person, targets[at], mark);
      }
    }

    private void countAt(int person, int other, int mark) {
      theirs.move(other);
      int[] targets = theirs.targets();
      int found = 0;
      for (int at = theirs.from(); at < theirs.to() && targets[at] < other; at++) {
        if (tiedTo[targets[at]] == mark) {
          triangles[targets[at]]++;
          found++;
        }
      }
      triangles[person] += found;
      triangles[other] += found;
    }

    TieClustering clustering() {
      long sum = 0;
      double shares = 0;
      for (int person = 0; person < triangles.length; person++) {
        long degree = rows.degree(person);
        sum += triangles[person];
        if (degree > 1) {
          shares += triangles[person] / (degree * (degree - 1) / 2.0);
        }
      }
      return new TieClustering(sum / 3, shares / triangles.length);
    }
  }
}
