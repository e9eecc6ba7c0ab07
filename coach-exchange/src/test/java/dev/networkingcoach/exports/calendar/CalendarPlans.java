package dev.networkingcoach.exports.calendar;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.plan.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans as the rules make them, with what a calendar looks at. */
final class CalendarPlans {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private CalendarPlans() {}

  static Plan of(Advice... advice) {
    return on(TODAY, advice);
  }

  static Plan on(LocalDate today, Advice... advice) {
    return new Plan("mira", today, List.of(advice), List.of());
  }

  static Advice advice(String key, Action action, @Nullable LocalDate due, String headline) {
    return advice(key, action, due, headline, false);
  }

  static Advice advice(
      String key, Action action, @Nullable LocalDate due, String headline, boolean suppressed) {
    return new Advice(
        key,
        key.substring(0, key.indexOf('/')),
        action,
        headline,
        List.of("dana"),
        null,
        List.of("secret topic"),
        due,
        due == null ? null : due.minusDays(8),
        Urgency.of(due, TODAY),
        90,
        suppressed,
        List.of("You met Dana on 2026-11-14 (i1).", "Nothing since; \"silence\", so to say."),
        "Holtzclaw",
        "Hi Dana, secret draft");
  }
}
