package dev.networkingcoach.benchmarks.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an advice is due and until when it shows. Days count from the epoch.
 *
 * @param due the day it is due; {@link #NONE} without one
 * @param until the last day it shows; {@link #NONE} where that depends on the due day
 * @param bestBy the day by which it is best done; {@link #NONE} without one
 */
record Timing(long due, long until, long bestBy) {
  private static final long NONE = Long.MAX_VALUE;
  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
  private static final Timing ANYTIME = new Timing(NONE, NONE, NONE);

  /** The last day of an advice that never goes stale. */
  private static final long FOR_EVER = Long.MAX_VALUE - 1;

  /** No day lies after the last that documents can hold. */
  Timing {
    due = due == NONE ? NONE : Math.min(due, LAST_DAY);
    bestBy = bestBy == NONE ? NONE : Math.min(bestBy, LAST_DAY);
  }

  static Timing anytime() {
    return ANYTIME;
  }

  static Timing due(long day) {
    return new Timing(day, NONE, NONE);
  }

  static Timing due(long day, long until) {
    return new Timing(day, until, NONE);
  }

  static Timing neverStale(long day) {
    return new Timing(day, FOR_EVER, NONE);
  }

  Timing bestBy(long day) {
    return new Timing(due, until, day);
  }

  boolean isShownOn(long today, long staleDays) {
    if (until != NONE) {
      return today <= until;
    }
    return due == NONE || today <= due + staleDays;
  }

  boolean hasDue() {
    return due != NONE;
  }

  @Nullable LocalDate dueDate() {
    return date(due);
  }

  @Nullable LocalDate bestByDate() {
    return date(bestBy);
  }

  private static @Nullable LocalDate date(long day) {
    return day == NONE ? null : LocalDate.ofEpochDay(day);
  }
}
