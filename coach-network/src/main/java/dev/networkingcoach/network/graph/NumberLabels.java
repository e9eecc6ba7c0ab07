package dev.networkingcoach.network.graph;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** People whose ids are numbers. */
final class NumberLabels implements PersonLabels {
  /** The id of each person. */
  final int[] ids;

  private final Supplier<long[]> sorted;

  NumberLabels(int[] ids) {
    this.ids = ids;
    this.sorted = new OnceMade<>(() -> sorted(ids));
  }

  @Override
  public String id(int person) {
    return Integer.toString(ids[person]);
  }

  @Override
  public OptionalInt find(String id) {
    int number = canonical(id);
    if (number < 0) {
      return OptionalInt.empty();
    }
    long[] all = sorted.get();
    int place = Arrays.binarySearch(all, (long) number << Integer.SIZE);
    int at = place < 0 ? -place - 1 : place;
    return at < all.length && (int) (all[at] >>> Integer.SIZE) == number
        ? OptionalInt.of((int) all[at])
        : OptionalInt.empty();
  }

  private static int canonical(String id) {
    try {
      int number = Integer.parseInt(id);
      return Integer.toString(number).equals(id) ? number : -1;
    } catch (NumberFormatException name) {
      return -1;
    }
  }

  /** Ids, in rising order, with the person's number below each. */
  private static long[] sorted(int[] ids) {
    long[] all = new long[ids.length];
    for (int person = 0; person < ids.length; person++) {
      all[person] = (long) ids[person] << Integer.SIZE | person;
    }
    Arrays.sort(all);
    return all;
  }
}
