package dev.networkingcoach.bot.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a person wants to hear from the coach on its own account; what they ask is answered at any
 * time. Days and times are in the owner's zone, which the journal holds. Immutable and thread-safe.
 *
 * @param dailyPlan whether the daily plan is sent; false by default, for a person opts in
 * @param hour when it is sent; 08:30 by default
 * @param workingDays the days of the week on which anything is sent; Monday to Friday by default
 * @param daysOff days on which nothing is sent, by the first day; none by default
 * @param hours outside of which nothing is sent; 08:00 to 20:00 by default
 * @param pausedUntil the first day on which anything is sent again; null where nothing is paused
 */
public record Preferences(
    boolean dailyPlan,
    LocalTime hour,
    Set<DayOfWeek> workingDays,
    List<DaysOff> daysOff,
    DayHours hours,
    @Nullable LocalDate pausedUntil) {

  private static final int YEARS_AHEAD = 2;

  private static final Preferences DEFAULTS =
      new Preferences(
          false,
          LocalTime.of(8, 30),
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          List.of(),
          new DayHours(LocalTime.of(8, 0), LocalTime.of(20, 0)),
          null);

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the plan would be sent outside the hours
   */
  public Preferences {
    workingDays = Set.copyOf(workingDays);
    daysOff = List.copyOf(daysOff);
    if (!hours.include(hour)) {
      throw new IllegalArgumentException(
          "hour (" + hour + ") must be within " + hours.from() + " to " + hours.until() + ".");
    }
  }

  /** Those of a person who chose nothing yet. */
  public static Preferences defaults() {
    return DEFAULTS;
  }

  /** The same, with the daily plan sent or not. */
  public Preferences withDailyPlan(boolean sent) {
    return new Preferences(sent, hour, workingDays, daysOff, hours, pausedUntil);
  }

  /** The same, with the plan at another hour of other days. */
  public Preferences withPlanAt(LocalTime time, Set<DayOfWeek> days) {
    return new Preferences(dailyPlan, time, days, daysOff, hours, pausedUntil);
  }

  /** The same, within other hours, with the plan at an hour within them. */
  public Preferences withHours(LocalTime time, DayHours within) {
    return new Preferences(dailyPlan, time, workingDays, daysOff, within, pausedUntil);
  }

  /** The same, with other days off. */
  public Preferences withDaysOff(List<DaysOff> days) {
    return new Preferences(dailyPlan, hour, workingDays, days, hours, pausedUntil);
  }

  /** The same, paused until a day; null to resume. */
  public Preferences withPausedUntil(@Nullable LocalDate day) {
    return new Preferences(dailyPlan, hour, workingDays, daysOff, hours, day);
  }

  /** Whether a day is one on which the coach may speak up: a working day, not off, not paused. */
  public boolean isOpen(LocalDate day) {
    return workingDays.contains(day.getDayOfWeek())
        && daysOff.stream().noneMatch(off -> off.include(day))
        && !isPaused(day);
  }

  /** The time of day at which the plan comes: its hour, or the nearest within the hours. */
  public LocalTime planTime() {
    return hours.nearest(hour);
  }

  /**
   * When the plan comes next after a time, in its zone; empty where none is sent, or none within
   * the next two years.
   */
  public Optional<ZonedDateTime> nextPlan(ZonedDateTime after) {
    LocalDate today = after.toLocalDate();
    return dailyPlan
        ? today
            .datesUntil(today.plusYears(YEARS_AHEAD))
            .filter(this::isOpen)
            .map(day -> day.atTime(planTime()).atZone(after.getZone()))
            .filter(time -> time.isAfter(after))
            .findFirst()
        : Optional.empty();
  }

  /** Whether everything is paused on a day. */
  public boolean isPaused(LocalDate day) {
    return pausedUntil != null && day.isBefore(pausedUntil);
  }
}
