package dev.networkingcoach.network.graph;

import java.util.function.IntUnaryOperator;

/**
 * The numbers that people get in a graph: those with the most ties first, so that what is looked at
 * most lies together, and rows name the best connected first.
 */
final class PersonNumbering {
  /** By the number of whoever reads, one more than that in the graph; 0 for nobody. */
  private final int[] numbers;

  /** By number in the graph, that of whoever reads. */
  private final int[] before;

  private PersonNumbering(int[] numbers, int[] before) {
    this.numbers = numbers;
    this.before = before;
  }

  /** Numbers everybody whom the ties name. */
  static PersonNumbering of(TieList ties) {
    int[] counts = new int[ties.highest() + 1];
    ties.forEach(
        (one, other, strength) -> {
          counts[one]++;
          counts[other]++;
        });
    return byCount(counts);
  }

  private static PersonNumbering byCount(int[] counts) {
    int most = 0;
    int people = 0;
    for (int count : counts) {
      most = Math.max(most, count);
      people += count == 0 ? 0 : 1;
    }
    int[] free = firstPlaces(counts, most);
    int[] before = new int[people];
    for (int old = 0; old < counts.length; old++) {
      if (counts[old] > 0) {
        int number = free[most - counts[old]]++;
        before[number] = old;
        counts[old] = number + 1;
      }
    }
    return new PersonNumbering(counts, before);
  }

  /** By how many ties there are fewer than the most, where people with as many begin. */
  private static int[] firstPlaces(int[] counts, int most) {
    int[] places = new int[most + 1];
    for (int count : counts) {
      if (count > 0) {
        places[most - count]++;
      }
    }
    int sum = 0;
    for (int i = 0; i < places.length; i++) {
      int here = places[i];
      places[i] = sum;
      sum += here;
    }
    return places;
  }

  int people() {
    return before.length;
  }

  /** The number in the graph of somebody whom a tie names. */
  int number(int old) {
    return numbers[old] - 1;
  }

  /** By number in the graph, what these are called whose numbers whoever reads gave. */
  int[] ids(IntUnaryOperator called) {
    int[] ids = new int[before.length];
    for (int person = 0; person < ids.length; person++) {
      ids[person] = called.applyAsInt(before[person]);
    }
    return ids;
  }
}
