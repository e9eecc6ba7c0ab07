package dev.networkingcoach.rules.random;

import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import java.time.LocalDate;
import java.util.List;

/** Responses to advice that a network may well give, of every kind. */
final class RandomResponses {
  private static final List<String> OF_THE_OWNER =
      List.of("plan.purpose", "plan.positioning", "plan.markets", "plan.goals", "plan.targets");
  private static final List<String> OF_A_CONTACT =
      List.of("cycle.ask", "value.empty-contact", "value.learn-needs", "upkeep.drifting");

  private final Chance chance;
  private final List<String> subjects;

  RandomResponses(Chance chance, List<String> subjects) {
    this.chance = chance;
    this.subjects = subjects;
  }

  List<Response> all() {
    return chance.upTo(12, i -> response());
  }

  private Response response() {
    String subject = chance.one(subjects);
    String rule = chance.one(subject.equals("owner") ? OF_THE_OWNER : OF_A_CONTACT);
    String key = rule + "/" + subject;
    LocalDate on = chance.day();
    return switch (chance.one(ResponseKind.values())) {
      case SNOOZED ->
          new Response(key, null, ResponseKind.SNOOZED, on, on.plusDays(chance.below(60)));
      case DISMISSED -> new Response(key, null, ResponseKind.DISMISSED, on, null);
      case MUTED ->
          chance.of(0.5)
              ? new Response(null, rule, ResponseKind.MUTED, on, null)
              : new Response(key, null, ResponseKind.MUTED, on, null);
    };
  }
}
