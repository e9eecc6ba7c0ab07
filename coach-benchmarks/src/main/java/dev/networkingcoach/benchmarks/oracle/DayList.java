package dev.networkingcoach.benchmarks.oracle;

import java.util.Arrays;

/** A growing list of days since the epoch, without boxing. */
final class DayList {
  private long[] days = new long[8];
  private int size;

  void add(long day) {
    if (size == days.length) {
      days = Arrays.copyOf(days, size * 2);
    }
    days[size++] = day;
  }

  int size() {
    return size;
  }

  long get(int index) {
    return days[index];
  }

  void sort() {
    Arrays.sort(days, 0, size);
  }
}
