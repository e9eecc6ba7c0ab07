package dev.networkingcoach.api.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How pressing an advice is on a day, and what that adds to its score. */
public enum Urgency {
  /** Due today. */
  TODAY(40),
  /** Was due before. */
  OVERDUE(30),
  /** Due within three days. */
  SOON(20),
  /** Due after that. */
  LATER(10),
  /** Has no due date. */
  ANYTIME(0);

  private static final int SOON_DAYS = 3;

  private final int points;

  Urgency(int points) {
    this.points = points;
  }

  /** What it adds to the weight of the rule. */
  public int points() {
    return points;
  }

  /**
   * The urgency of something due on a day.
   *
   * @param due the day it is due; null where it has none
   * @param today the day it is looked at, in the same zone
   */
  public static Urgency of(@Nullable LocalDate due, LocalDate today) {
    if (due == null) {
      return ANYTIME;
    }
    if (due.equals(today)) {
      return TODAY;
    }
    if (due.isBefore(today)) {
      return OVERDUE;
    }
    return due.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
  }
}
