package dev.networkingcoach.benchmarks.oracle;

/**
 * The latest three touches by date, then by id. An introduction may have the id of an interaction:
 * then it is the later.
 */
final class LatestTouches {
  private static final int SIZE = 3;

  private final long[] days = new long[SIZE];
  private final String[] ids = new String[SIZE];
  private final boolean[] talks = new boolean[SIZE];
  private int size;

  void offer(long day, String id, boolean talk) {
    int place = size;
    while (place > 0 && isLater(day, id, talk, place - 1)) {
      place--;
    }
    if (place == SIZE) {
      return;
    }
    size = Math.min(size + 1, SIZE);
    for (int i = size - 1; i > place; i--) {
      days[i] = days[i - 1];
      ids[i] = ids[i - 1];
      talks[i] = talks[i - 1];
    }
    days[place] = day;
    ids[place] = id;
    talks[place] = talk;
  }

  private boolean isLater(long day, String id, boolean talk, int place) {
    if (day != days[place]) {
      return day > days[place];
    }
    int order = id.compareTo(ids[place]);
    return order != 0 ? order > 0 : !talk;
  }

  /** Whether there are three, and nothing but talk. */
  boolean onlyTalk() {
    return size == SIZE && talks[0] && talks[1] && talks[2];
  }
}
