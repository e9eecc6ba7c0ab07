package dev.networkingcoach.bot.outreach;

import dev.networkingcoach.bot.settings.DayHours;
import dev.networkingcoach.bot.settings.Preferences;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The moments of a person's days at which the coach may speak up: those of open days, within the
 * person's hours. Where clocks are put forward over a time of day, its moment comes as much later;
 * where they are put back over it, the first of the two counts. Immutable and thread-safe.
 *
 * <p>The times of all but the plan are house: early enough in the afternoon to still follow up, and
 * after an event.
 */
public final class Moments {
  private static final LocalTime LAST_DAY = LocalTime.of(15, 0);
  private static final LocalTime WEEK = LocalTime.of(16, 30);
  private static final LocalTime EVENING = LocalTime.of(19, 0);
  private static final int DAYS_AHEAD = 800;

  private final Preferences preferences;
  private final ZoneId zone;

  /**
   * The moments of a person.
   *
   * @param preferences when they want to hear from the coach
   * @param zone where their days are counted
   */
  public Moments(Preferences preferences, ZoneId zone) {
    this.preferences = preferences;
    this.zone = zone;
  }

  /**
   * The first moments that begin after a time, all at the same instant; empty for none in sight.
   */
  public List<Moment> next(Instant after) {
    LocalDate day = after.atZone(zone).toLocalDate();
    for (int ahead = 0; ahead < DAYS_AHEAD; ahead++) {
      List<Moment> later =
          on(day.plusDays(ahead)).stream().filter(moment -> moment.at().isAfter(after)).toList();
      if (!later.isEmpty()) {
        Instant first = later.get(0).at();
        return later.stream().filter(moment -> moment.at().equals(first)).toList();
      }
    }
    return List.of();
  }

  /** The moments that began and are not over at a time, in the order they began. */
  public List<Moment> current(Instant now) {
    return on(now.atZone(zone).toLocalDate()).stream()
        .filter(moment -> !moment.at().isAfter(now) && moment.until().isAfter(now))
        .toList();
  }

  /** Whether the coach may speak up at a time. */
  public boolean open(Instant now) {
    LocalDate day = now.atZone(zone).toLocalDate();
    return preferences.isOpen(day)
        && !now.isBefore(at(day, preferences.hours().from()))
        && now.isBefore(at(day, preferences.hours().until()));
  }

  /** The moments of a day, in their order. */
  private List<Moment> on(LocalDate day) {
    if (!preferences.isOpen(day)) {
      return List.of();
    }
    List<Moment> moments = new ArrayList<>();
    if (preferences.dailyPlan()) {
      moments.add(moment(Moment.Kind.PLAN, day, preferences.hour()));
      moments.add(moment(Moment.Kind.LAST_DAY, day, LAST_DAY));
      moments.add(moment(Moment.Kind.EVENING, day, EVENING));
      if (lastOfWeek(day).filter(day::equals).isPresent()) {
        moments.add(moment(Moment.Kind.WEEK, day, WEEK));
      }
    } else {
      moments.add(moment(Moment.Kind.REMINDER, day, preferences.hour()));
    }
    moments.sort(Comparator.comparing(Moment::at).thenComparing(Moment::kind));
    return moments;
  }

  /** The last open day of the week, which begins on Monday. */
  private Optional<LocalDate> lastOfWeek(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return day.datesUntil(sunday.plusDays(1))
        .filter(preferences::isOpen)
        .max(Comparator.naturalOrder());
  }

  private Moment moment(Moment.Kind kind, LocalDate day, LocalTime wished) {
    DayHours hours = preferences.hours();
    return new Moment(kind, day, at(day, hours.nearest(wished)), at(day, hours.until()));
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
