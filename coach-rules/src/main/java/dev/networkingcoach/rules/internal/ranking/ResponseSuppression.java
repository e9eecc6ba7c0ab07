package dev.networkingcoach.rules.internal.ranking;

import dev.networkingcoach.api.facts.Response;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the owner's responses hide on a day; a response dated later does not exist yet. */
final class ResponseSuppression {
  private final Set<String> advice = new HashSet<>();
  private final Set<String> rules = new HashSet<>();

  ResponseSuppression(List<Response> responses, LocalDate today) {
    for (Response response : responses) {
      if (!response.on().isAfter(today)) {
        add(response, today);
      }
    }
  }

  private void add(Response response, LocalDate today) {
    LocalDate until = response.until();
    switch (response.kind()) {
      case SNOOZED -> {
        if (response.advice() != null && until != null && today.isBefore(until)) {
          advice.add(response.advice());
        }
      }
      case DISMISSED -> {
        if (response.advice() != null) {
          advice.add(response.advice());
        }
      }
      case MUTED -> rules.add(response.ruleId());
    }
  }

  boolean hides(String key, String rule) {
    return advice.contains(key) || rules.contains(rule);
  }
}
