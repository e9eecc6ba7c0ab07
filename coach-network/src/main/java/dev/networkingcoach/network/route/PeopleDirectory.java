package dev.networkingcoach.network.route;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.SameTopics;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody a network names, but for its owner: contacts, targets, people the owner knows of, and
 * whoever an acquaintance names. Who is several of these is one person, called as the first of them
 * calls them. Immutable and thread-safe.
 */
public final class PeopleDirectory {
  private final SameTopics same;
  private final Map<String, Listed> people = new LinkedHashMap<>();
  private final Set<String> archived;

  /**
   * Somebody.
   *
   * @param id their id
   * @param name their name; the id where only that is known
   * @param organization where they work; null where not known
   * @param markets the markets they stand for
   */
  public record Listed(String id, String name, @Nullable String organization, Set<Topic> markets) {

    /** Copies the set. */
    public Listed {
      markets = Set.copyOf(markets);
    }

    private Listed and(Listed other) {
      Set<Topic> all = new LinkedHashSet<>(markets);
      all.addAll(other.markets);
      String better = name.equals(id) ? other.name : name;
      return new Listed(id, better, organization == null ? other.organization : organization, all);
    }
  }

  /** The people of a network. */
  public PeopleDirectory(Network network) {
    same = SameTopics.of(network.owner());
    archived =
        network.contacts().stream()
            .filter(Contact::archived)
            .map(Contact::id)
            .collect(Collectors.toUnmodifiableSet());
    for (Contact one : network.contacts()) {
      put(one.id(), one.name(), one.organization(), one.markets());
    }
    for (KnownPerson one : network.persons()) {
      put(one.id(), one.name(), one.organization(), one.markets());
    }
    for (Target one : network.targets()) {
      Topic market = one.market();
      put(one.id(), one.name(), null, market == null ? List.of() : List.of(market));
    }
    for (Acquaintance tie : network.acquaintances()) {
      Stream.of(tie.from(), tie.to()).forEach(id -> put(id, id, null, List.of()));
    }
    people.remove(network.owner().id());
  }

  private void put(
      String id, String name, @Nullable String organization, Collection<Topic> markets) {
    String called = name.isBlank() ? id : name;
    Set<Topic> firsts = markets.stream().map(same::first).collect(Collectors.toSet());
    people.merge(id, new Listed(id, called, organization, firsts), Listed::and);
  }

  /** Everybody, archived contacts too: contacts first, each kind in the order of the network. */
  public List<Listed> all() {
    return List.copyOf(people.values());
  }

  /** Whether this is the id of an archived contact. */
  public boolean isArchived(String id) {
    return archived.contains(id);
  }

  Set<String> archived() {
    return archived;
  }

  /** Who has this id; somebody of whom the id alone is known where the network names nobody so. */
  Listed person(String id) {
    Listed known = people.get(id);
    return known == null ? new Listed(id, id, null, Set.of()) : known;
  }

  /** The ids of those whom a goal means, archived contacts aside. */
  Set<String> meant(RouteGoal goal) {
    if (goal instanceof RouteGoal.ToPerson one) {
      return isArchived(one.id()) ? Set.of() : Set.of(one.id());
    }
    if (goal instanceof RouteGoal.ToCompany company) {
      String wanted = Topic.fold(company.name());
      return those(one -> one.organization != null && Topic.fold(one.organization).equals(wanted));
    }
    return inMarkets(Set.of(((RouteGoal.ToMarket) goal).topic()));
  }

  /** The ids of those who stand for one of these markets, archived contacts aside. */
  Set<String> inMarkets(Set<Topic> markets) {
    Set<Topic> firsts = markets.stream().map(same::first).collect(Collectors.toSet());
    return those(one -> one.markets.stream().anyMatch(firsts::contains));
  }

  private Set<String> those(Predicate<Listed> meant) {
    return people.values().stream()
        .filter(one -> !isArchived(one.id) && meant.test(one))
        .map(Listed::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
