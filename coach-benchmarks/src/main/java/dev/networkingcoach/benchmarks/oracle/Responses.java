package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Response;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the owner does not want to hear on a day. */
final class Responses {
  private final Set<String> keys = new HashSet<>();
  private final Set<String> rules = new HashSet<>();

  Responses(List<Response> responses, LocalDate today) {
    for (Response response : responses) {
      if (!response.on().isAfter(today)) {
        add(response, today);
      }
    }
  }

  private void add(Response response, LocalDate today) {
    switch (response.kind()) {
      case MUTED -> rules.add(response.ruleId());
      case DISMISSED -> addKey(response);
      case SNOOZED -> {
        if (response.until() != null && today.isBefore(response.until())) {
          addKey(response);
        }
      }
    }
  }

  private void addKey(Response response) {
    if (response.advice() != null) {
      keys.add(response.advice());
    }
  }

  boolean suppress(String key, String rule) {
    // Most owners never answered anything: then there is no need to hash every key.
    return (!keys.isEmpty() && keys.contains(key)) || (!rules.isEmpty() && rules.contains(rule));
  }
}
