package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.standing.Fit;
import dev.networkingcoach.rules.internal.standing.Match;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something of value to open a conversation with: a resource to share, or an introduction, where
 * one fits. Not thread-safe.
 */
final class Openers {
  private final Map<String, Resource> resources = new HashMap<>();
  private final Map<String, Standing> matches = new HashMap<>();
  private final Standings standings;

  /** What there is to open a conversation with, among all that is known. */
  Openers(Situation situation) {
    standings = situation.standings();
    for (Object fact : situation.facts()) {
      if (fact instanceof Fit fit) {
        resources.put(fit.standing().id(), fit.resource());
      } else if (fact instanceof Match match) {
        matches.merge(match.one().id(), match.other(), Openers::smaller);
        matches.merge(match.other().id(), match.one(), Openers::smaller);
      }
    }
  }

  /** Where the contact of this id stands; null where there is none. */
  @Nullable Standing standing(String contact) {
    return standings.of(contact);
  }

  /** A resource to share with the contact; null for none. */
  @Nullable Resource resourceFor(Standing contact) {
    return resources.get(contact.id());
  }

  /** Whom to introduce the contact to; null for nobody. */
  @Nullable Standing matchFor(Standing contact) {
    return matches.get(contact.id());
  }

  private static Standing smaller(Standing one, Standing other) {
    return one.id().compareTo(other.id()) <= 0 ? one : other;
  }
}
