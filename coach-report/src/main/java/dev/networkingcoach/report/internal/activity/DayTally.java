package dev.networkingcoach.report.internal.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How much happened on each of some days. Not thread-safe. */
final class DayTally {
  private static final int WEEK = 7;

  private final LocalDate first;
  private final int days;
  private final Map<ActivityKind, int[]> counts = new EnumMap<>(ActivityKind.class);

  /** Nothing yet, on so many days from the first one. */
  DayTally(LocalDate first, int days) {
    this.first = first;
    this.days = days;
  }

  /** Counts something, unless it was on another day. */
  void add(LocalDate on, ActivityKind deed) {
    long day = ChronoUnit.DAYS.between(first, on);
    if (day >= 0 && day < days) {
      counts.computeIfAbsent(deed, none -> new int[days])[(int) day]++;
    }
  }

  /** How much happened from one day until before another. */
  int count(int from, int until) {
    return Arrays.stream(ActivityKind.values()).mapToInt(deed -> count(deed, from, until)).sum();
  }

  /** The weeks from the first day on; the last one may be cut short. */
  List<YearActivity.Week> weeks() {
    return IntStream.iterate(0, from -> from < days, from -> from + WEEK)
        .mapToObj(
            from ->
                new YearActivity.Week(
                    first.plusDays(from).toString(),
                    Arrays.stream(ActivityKind.values())
                        .map(deed -> count(deed, from, from + WEEK))
                        .toList()))
        .toList();
  }

  private int count(ActivityKind deed, int from, int until) {
    int[] ofDeed = counts.get(deed);
    return ofDeed == null ? 0 : Arrays.stream(ofDeed, from, Math.min(until, days)).sum();
  }
}
