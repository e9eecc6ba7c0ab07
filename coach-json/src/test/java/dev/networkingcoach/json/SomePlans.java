package dev.networkingcoach.json;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.plan.Urgency;
import java.time.LocalDate;
import java.util.List;

/** Plans made up by hand. */
final class SomePlans {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static final Advice FULL =
      new Advice(
          "intro.path/dana/lee",
          "intro.path",
          Action.ASK_FOR_INTRODUCTION,
          "Ask Dana for an introduction",
          List.of("dana"),
          "lee",
          List.of("fintech"),
          LocalDate.of(2026, 12, 31),
          LocalDate.of(2026, 12, 1),
          Urgency.LATER,
          62,
          true,
          List.of("Dana knows Lee.", "\"Quoted\""),
          "Milgram, 1967",
          "Hello Dana,\nwould you … 🤝");

  static final Advice BARE =
      new Advice(
          "plan.goals/owner",
          "plan.goals",
          Action.SET_GOAL,
          "Set a goal",
          List.of(),
          null,
          List.of(),
          null,
          null,
          Urgency.ANYTIME,
          29,
          false,
          List.of(),
          "Nour",
          null);

  static final Plan PLAN =
      new Plan("mira", TODAY, List.of(FULL, BARE), List.of("plan.goals/owner"));

  private SomePlans() {}
}
