package dev.networkingcoach.journal.internal.fold;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Renames a contact in what is planned and answered: whom to meet, and keys of advice. */
final class MergedPlans {
  private MergedPlans() {}

  static void rename(Facts facts, String from, String into) {
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
        response -> AdviceKey.names(response.advice(), from),
        response -> renamed(facts, response, from, into));
  }

  private static @Nullable Response renamed(
      Facts facts, Response response, String from, String into) {
    String key = AdviceKey.renamed(String.valueOf(response.advice()), from, into);
    // What was answered about the one who stays holds.
    return facts.responses.has(Facts.answered(key, null))
        ? null
        : new Response(key, null, response.kind(), response.on(), response.until());
  }

  /** The parts of a key: {@code rule/subjects joined by +, sorted/anchor}. */
  static final class AdviceKey {
    private static final String SLASH = "/";
    private static final String PLUS = "+";

    private AdviceKey() {}

    static boolean names(@Nullable String key, String contact) {
      return key != null
          && (SLASH + key.replace(PLUS, SLASH) + SLASH).contains(SLASH + contact + SLASH);
    }

    static String renamed(String key, String from, String into) {
      String[] parts = key.split(SLASH, 3);
      if (parts.length > 1) {
        parts[1] =
            Arrays.stream(parts[1].split("\\+", -1))
                .map(id -> id.equals(from) ? into : id)
                .distinct()
                .sorted()
                .collect(Collectors.joining(PLUS));
      }
      if (parts.length > 2 && parts[2].equals(from)) {
        parts[2] = into;
      }
      return String.join(SLASH, parts);
    }
  }
}
