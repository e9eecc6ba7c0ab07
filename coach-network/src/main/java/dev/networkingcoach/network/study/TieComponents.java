package dev.networkingcoach.network.study;

import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.TieRows;

/**
 * Groups of people who can reach each other, whatever the direction of ties. Immutable and
 * thread-safe.
 *
 * @param count how many groups there are
 * @param largest how many people are in the largest
 */
public record TieComponents(int count, int largest) {

  /**
   * Finds the groups.
   *
   * @param rows ties that go both ways
   */
  static TieComponents of(TieRows rows) {
    int people = rows.people();
    boolean[] seen = new boolean[people];
    int[] queue = new int[people];
    RowCursor cursor = rows.cursor();
    int count = 0;
    int largest = 0;
    for (int person = 0; person < people; person++) {
      if (!seen[person]) {
        seen[person] = true;
        queue[0] = person;
        count++;
        largest = Math.max(largest, follow(cursor, queue, seen));
      }
    }
    return new TieComponents(count, largest);
  }

  private static int follow(RowCursor cursor, int[] queue, boolean[] seen) {
    int end = 1;
    for (int i = 0; i < end; i++) {
      cursor.move(queue[i]);
      int[] targets = cursor.targets();
      for (int at = cursor.from(); at < cursor.to(); at++) {
        if (!seen[targets[at]]) {
          seen[targets[at]] = true;
          queue[end++] = targets[at];
        }
      }
    }
    return end;
  }
}
