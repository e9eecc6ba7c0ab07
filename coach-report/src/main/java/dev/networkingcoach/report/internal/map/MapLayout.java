package dev.networkingcoach.report.internal.map;

import dev.networkingcoach.api.explain.TargetPath;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where everybody is: contacts in rings, those they know around them, and targets outermost. */
final class MapLayout {
  /** Beyond this many, only those on the way to a target are drawn. */
  private static final int MOST_OTHERS = 120;

  private static final double OTHERS_OUT = 1.2;
  private static final double TARGETS_OUT = 2.6;
  private static final double TARGET_ROOM = 2.4;
  private static final double DOWN = Math.PI / 2;

  private final ReportMaterial material;
  private final MapTies ties;
  private final RingLayout rings;
  private final Map<String, MapPosition> places = new TreeMap<>();

  MapLayout(ReportMaterial material, MapTies ties) {
    this.material = material;
    this.ties = ties;
    this.rings =
        new RingLayout(material.contacts(), contact -> material.standing(contact.id()).strength());
    Map<String, MapPosition> contacts = rings.places();
    Set<String> targets =
        material.network().targets().stream()
            .filter(target -> !target.reached())
            .map(Target::id)
            .filter(target -> !contacts.containsKey(target) && !isArchived(target))
            .collect(Collectors.toSet());
    places.putAll(contacts);
    places.putAll(OuterCircle.place(directions(others(targets)), rings.border() + OTHERS_OUT, 1));
    places.putAll(
        OuterCircle.place(targetDirections(targets), rings.border() + TARGETS_OUT, TARGET_ROOM));
  }

  List<StrengthRing> rings() {
    return rings.rings();
  }

  /** Everybody but the owner, in the order of their ids. */
  Set<String> people() {
    return places.keySet();
  }

  MapPosition of(String id) {
    return Objects.requireNonNull(places.get(id), id);
  }

  boolean has(String id) {
    return places.containsKey(id);
  }

  private boolean isArchived(String id) {
    return !material.knows(id) && material.network().contact(id).isPresent();
  }

  private Set<String> others(Set<String> targets) {
    Set<String> others = new HashSet<>(ties.people());
    others.removeIf(id -> material.knows(id) || targets.contains(id));
    if (others.size() > MOST_OTHERS) {
      others.retainAll(
          material.overview().paths().stream()
              .flatMap(path -> path.people().stream())
              .collect(Collectors.toSet()));
    }
    return others;
  }

  private Map<String, Double> directions(Set<String> others) {
    Map<String, Double> directions = new HashMap<>();
    for (String other : others) {
      List<MapPosition> near =
          ties.neighbours(other).stream()
              .map(places::get)
              .filter(Objects::nonNull)
              .map(Objects::requireNonNull)
              .toList();
      directions.put(other, OuterCircle.middle(near));
    }
    return directions;
  }

  private Map<String, Double> targetDirections(Set<String> targets) {
    Map<String, Double> directions = new HashMap<>();
    targets.forEach(target -> directions.put(target, DOWN));
    for (TargetPath path : material.overview().paths()) {
      List<String> people = path.people();
      MapPosition before = places.get(people.get(people.size() - 2));
      directions.computeIfPresent(
          path.target(), (target, none) -> before == null ? none : before.angle());
    }
    return directions;
  }
}
