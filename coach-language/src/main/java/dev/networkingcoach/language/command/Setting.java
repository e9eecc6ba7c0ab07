package dev.networkingcoach.language.command;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How and when the coach speaks up. Immutable and thread-safe, as each of its kinds. */
public sealed interface Setting extends Command {

  /** To see the settings. */
  record Shown() implements Setting {}

  /**
   * Whether the daily plan is sent at all.
   *
   * @param wanted true to get it
   */
  record DailyPlanSet(boolean wanted) implements Setting {}

  /**
   * When the daily plan is sent.
   *
   * @param hour the time of day, in the owner's zone
   */
  record HourSet(LocalTime hour) implements Setting {}

  /**
   * Between which times of day the coach may speak up.
   *
   * @param from the first time, in the owner's zone; null leaves it
   * @param until the last; null leaves it
   */
  record HoursSet(@Nullable LocalTime from, @Nullable LocalTime until) implements Setting {}

  /**
   * On which days the coach speaks up.
   *
   * @param days the days; not empty
   */
  record DaysSet(Set<DayOfWeek> days) implements Setting {

    /** Copies the set, in the order of the week. */
    public DaysSet {
      days = Collections.unmodifiableSet(new TreeSet<>(days));
    }
  }

  /**
   * Days off.
   *
   * @param from the first
   * @param to the last; the same as the first for a single day
   * @param off true for days off, false to work on them after all
   */
  record HolidaySet(LocalDate from, LocalDate to, boolean off) implements Setting {}

  /**
   * How much the coach says on one day.
   *
   * @param prompts the most prompts a day; 1 or more
   */
  record BudgetSet(int prompts) implements Setting {}

  /**
   * The coach says nothing of itself for a while.
   *
   * @param until the day it speaks again; null until {@link Resumed}
   */
  record Paused(@Nullable LocalDate until) implements Setting {}

  /**
   * Whether words that are not understood may go to the language model that is configured.
   *
   * @param allowed true to allow it, false to forbid it
   */
  record ModelSet(boolean allowed) implements Setting {}

  /** The coach speaks again. */
  record Resumed() implements Setting {}
}
