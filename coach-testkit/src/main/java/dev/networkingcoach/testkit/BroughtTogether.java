package dev.networkingcoach.testkit;

import dev.networkingcoach.api.facts.Introduction;
import java.time.LocalDate;
import java.util.List;

/** An introduction whose id is given by its place among the facts. */
public record BroughtTogether(List<String> between, LocalDate on) {

  Introduction asIntroduction(String nextId) {
    return new Introduction(nextId, between, on, null);
  }
}
