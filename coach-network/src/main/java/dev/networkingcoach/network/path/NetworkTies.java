package dev.networkingcoach.network.path;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.network.graph.GraphBuilder;
import dev.networkingcoach.network.graph.GraphOverlay;
import dev.networkingcoach.network.graph.NamedTie;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.graph.TieList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The ties of one network as the rulebook counts them: the owner's own are as strong as the coach
 * says, those between others as the network says. Archived contacts have none. Immutable and
 * thread-safe.
 */
public final class NetworkTies {
  private final String owner;
  private final Set<String> archived;
  private final Map<String, Double> own = new TreeMap<>();
  private final List<Acquaintance> others;

  /**
   * The ties of a network.
   *
   * @param standings where each contact stands, by the contact's id
   */
  public NetworkTies(Network network, Map<String, ContactStanding> standings) {
    owner = network.owner().id();
    archived =
        network.contacts().stream()
            .filter(Contact::archived)
            .map(Contact::id)
            .collect(Collectors.toUnmodifiableSet());
    standings.forEach(
        (id, standing) -> {
          if (standing.strength() > 0) {
            own.put(id, standing.strength());
          }
        });
    others = network.acquaintances().stream().filter(this::counts).toList();
  }

  private boolean counts(Acquaintance tie) {
    boolean namesOwner = tie.from().equals(owner) || tie.to().equals(owner);
    return !namesOwner && !archived.contains(tie.from()) && !archived.contains(tie.to());
  }

  /** The ids of the archived contacts. */
  public Set<String> archived() {
    return archived;
  }

  /** The ties between others that count. */
  public List<Acquaintance> others() {
    return others;
  }

  /**
   * These ties as a graph of their own, the owner among the people, with strengths as bytes.
   *
   * @throws IllegalArgumentException if a strength is not in (0, 1]
   */
  public SocialGraph graph() {
    List<String> ids = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    TieList ties = new TieList();
    own.forEach(
        (id, strength) -> ties.add(place(owner, places, ids), place(id, places, ids), strength));
    for (Acquaintance tie : others) {
      ties.add(place(tie.from(), places, ids), place(tie.to(), places, ids), tie.tieStrength());
    }
    return new GraphBuilder(ties, false).named(ids);
  }

  private static int place(String id, Map<String, Integer> places, List<String> ids) {
    Integer known = places.putIfAbsent(id, ids.size());
    if (known == null) {
      ids.add(id);
      return ids.size() - 1;
    }
    return known;
  }

  /**
   * A graph with these ties laid over it. The owner's stand in place of any there; of two ties
   * between two others the stronger counts.
   *
   * @throws IllegalArgumentException if ties of the graph have a direction
   */
  public SocialGraph over(SocialGraph shared) {
    GraphOverlay overlay = new GraphOverlay(shared).own(owner, own);
    others.forEach(tie -> overlay.tie(new NamedTie(tie.from(), tie.to(), tie.tieStrength())));
    return overlay.build();
  }
}
