package dev.networkingcoach.benchmarks.oracle;

/** The days on which one contact was in touch with the owner, and on which of them they met. */
final class TouchLog {
  /** Twice the day, plus one where they met: sorted, a meeting comes last on its day. */
  private final DayList entries = new DayList();

  private int dates;
  private long last = Standing.NEVER;
  private long encounter = Standing.NEVER;

  void add(long day, boolean met) {
    entries.add(day * 2 + (met ? 1 : 0));
  }

  /** Completes the log: to be called once, after the last entry. */
  void settle(int dormantDays) {
    entries.sort();
    boolean fresh = false;
    for (int i = 0; i < entries.size(); i++) {
      long day = day(i);
      if (day != last) {
        dates++;
        fresh = last < day - dormantDays;
        last = day;
      }
      if (fresh && (entries.get(i) & 1) == 1) {
        encounter = day;
      }
    }
  }

  private long day(int index) {
    return entries.get(index) >> 1;
  }

  /** On how many days. */
  int dates() {
    return dates;
  }

  long last() {
    return last;
  }

  /** The latest meeting after a long silence. */
  long encounter() {
    return encounter;
  }

  /** On how many days after this one. */
  int datesAfter(long day) {
    int later = 0;
    long previous = Long.MAX_VALUE;
    for (int i = entries.size() - 1; i >= 0 && day(i) > day; i--) {
      if (day(i) < previous) {
        previous = day(i);
        later++;
      }
    }
    return later;
  }
}
