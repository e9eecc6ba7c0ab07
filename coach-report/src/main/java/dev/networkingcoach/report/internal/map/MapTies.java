package dev.networkingcoach.report.internal.map;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who knows whom, the owner and archived contacts left out. */
final class MapTies {
  private final Set<String> nobody = new HashSet<>();
  private final Map<String, Set<String>> neighbours = new TreeMap<>();
  private final Map<Pair, Double> strengths = new HashMap<>();
  private final Set<Pair> introduced = new HashSet<>();

  /** Two ids in their order. */
  record Pair(String one, String other) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  MapTies(ReportMaterial material) {
    Network network = material.network();
    nobody.add(network.owner().id());
    network.contacts().stream()
        .map(contact -> contact.id())
        .filter(contact -> !material.knows(contact))
        .forEach(nobody::add);
    for (Acquaintance acquaintance : network.acquaintances()) {
      add(acquaintance.from(), acquaintance.to(), acquaintance.tieStrength());
    }
    for (Introduction introduction : network.introductions()) {
      List<String> between = introduction.between();
      if (!introduction.on().isAfter(material.today()) && add(between.get(0), between.get(1), 1)) {
        introduced.add(Pair.of(between.get(0), between.get(1)));
      }
    }
  }

  private boolean add(String one, String other, double strength) {
    if (nobody.contains(one) || nobody.contains(other)) {
      return false;
    }
    neighbours.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
    neighbours.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
    strengths.merge(Pair.of(one, other), strength, Math::max);
    return true;
  }

  /** Everybody who knows somebody, in the order of their ids. */
  Set<String> people() {
    return neighbours.keySet();
  }

  /** Whom somebody knows, in the order of their ids. */
  Set<String> neighbours(String id) {
    return neighbours.getOrDefault(id, Set.of());
  }

  boolean areIntroduced(Pair pair) {
    return introduced.contains(pair);
  }

  /** The pairs, the strongest first. */
  List<Pair> strongestFirst() {
    return strengths.entrySet().stream()
        .sorted(
            Map.Entry.<Pair, Double>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().one())
                .thenComparing(entry -> entry.getKey().other()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
