package dev.networkingcoach.bot.outreach;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A moment at which the coach may speak up. Immutable and thread-safe.
 *
 * @param kind what it is for
 * @param day the day, in the person's zone
 * @param at when it begins
 * @param until when it is over: from then on what it is for is not sent any more
 */
public record Moment(Kind kind, LocalDate day, Instant at, Instant until) {

  /** What a moment is for, in the order of a day where two fall together. */
  public enum Kind {
    /** The plan of the day. */
    PLAN,
    /** Snoozed advice that comes back, for those who get no plan. */
    REMINDER,
    /** A last word on a follow-up whose window closes today. */
    LAST_DAY,
    /** The look back on the week. */
    WEEK,
    /** The question whom one met at the event of the day. */
    EVENING;

    /** The kind of message that is sent at it. */
    public String message() {
      return switch (this) {
        case PLAN -> "plan";
        case REMINDER -> "reminder";
        case LAST_DAY -> "last-day";
        case WEEK -> "week";
        case EVENING -> "evening";
      };
    }

    /** The key of the message of a day: one a person, whatever becomes of the zone. */
    public String key(LocalDate of) {
      return message() + "/" + of;
    }
  }

  /**
   * The key of the message sent at it: one a person, kind and day, whatever becomes of the zone.
   */
  public String key() {
    return kind.message() + "/" + day;
  }
}
