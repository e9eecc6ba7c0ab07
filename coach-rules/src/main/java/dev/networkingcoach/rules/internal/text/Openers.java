package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.standing.Fit;
import dev.networkingcoach.rules.internal.standing.Match;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something of value to open a conversation with: a resource to share, or an introduction, where
 * one fits. Not thread-safe.
 */
final class Openers {
  private final Map<String, Resource> resources = new HashMap<>();
  private final Map<String, Standing> matches = new HashMap<>();
  private final Standings standings;
  private final List<Object> facts;

  /** What there is to open a conversation with, among all that is known. */
  Openers(Situation situation) {
    standings = situation.standings();
    facts = situation.facts();
    for (Object fact : facts) {
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

  /** Whom to introduce the contact to, of those who are not in the same room; null for nobody. */
  @Nullable Standing matchOutside(Collection<String> room, Standing contact) {
    Standing first = matchFor(contact);
    return first == null || !room.contains(first.id())
        ? first
        : matches()
            .map(match -> otherOf(match, contact))
            .filter(other -> other != null && !room.contains(other.id()))
            .min(Comparator.comparing(Standing::id))
            .orElse(null);
  }

  /** The matches between the contact and others in the same room, by the others' ids. */
  List<Match> matchesWithin(Collection<String> room, Standing contact) {
    return room.size() < 2 || matchFor(contact) == null
        ? List.of()
        : matches()
            .filter(match -> otherOf(match, contact) != null)
            .filter(match -> room.contains(match.one().id()) && room.contains(match.other().id()))
            .toList();
  }

  private Stream<Match> matches() {
    return facts.stream().filter(Match.class::isInstance).map(Match.class::cast);
  }

  private static @Nullable Standing otherOf(Match match, Standing contact) {
    return match.one().id().equals(contact.id())
        ? match.other()
        : match.other().id().equals(contact.id()) ? match.one() : null;
  }

  private static Standing smaller(Standing one, Standing other) {
    return one.id().compareTo(other.id()) <= 0 ? one : other;
  }
}
