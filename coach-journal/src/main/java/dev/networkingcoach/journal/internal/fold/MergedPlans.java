package dev.networkingcoach.journal.internal.fold;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Response;
import org.jspecify.annotations.Nullable;

/** Renames a contact in what is planned and answered: whom to meet, and keys of advice. */
final class MergedPlans {
  private MergedPlans() {}

  static void rename(FoldedFacts facts, String from, String into) {
    facts.events.replace(
        event -> event.meet().contains(from),
        event ->
            new Event(
                event.id(),
                event.name(),
                event.on(),
                event.purpose(),
                event.markets(),
                event.meet().stream().map(id -> id.equals(from) ? into : id).distinct().toList()));
    facts.responses.replace(
        response -> RecordedAdviceKey.names(response.advice(), from),
        response -> renamed(facts, response, from, into));
  }

  private static @Nullable Response renamed(
      FoldedFacts facts, Response response, String from, String into) {
    String key = RecordedAdviceKey.renamed(String.valueOf(response.advice()), from, into);
    // What was answered about the one who stays holds.
    return facts.responses.has(FoldedFacts.answered(key, null))
        ? null
        : new Response(key, null, response.kind(), response.on(), response.until());
  }
}
