package dev.networkingcoach.report.internal.map;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.report.internal.words.DayWords;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import dev.networkingcoach.report.internal.words.ReportNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody on the map, numbered. */
final class MapPeople {
  /** More lines than these nobody can tell apart. */
  private static final int MOST_TIES = 4_000;

  private static final Set<Action> OF_DRIFTING =
      Set.of(Action.RECONNECT, Action.REVIVE, Action.KEEP_WARM, Action.GET_TO_KNOW);

  private final ReportMaterial material;
  private final MapLayout places;
  private final Set<String> drifting;
  private final Set<String> targets;
  private final List<MapPerson> people = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  MapPeople(ReportMaterial material, MapLayout places) {
    this.material = material;
    this.places = places;
    this.drifting =
        material.plan().advice().stream()
            .filter(advice -> OF_DRIFTING.contains(advice.action()))
            .map(Advice::contacts)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    this.targets =
        material.network().targets().stream()
            .filter(target -> !target.reached())
            .map(Target::id)
            .collect(Collectors.toSet());
    Map<String, Contact> contacts = new HashMap<>();
    material.contacts().forEach(contact -> contacts.put(contact.id(), contact));
    String owner = material.network().owner().id();
    add(owner, stranger(owner, MapRole.OWNER, MapPosition.middle()));
    for (String id : places.people()) {
      Contact contact = contacts.get(id);
      MapRole role = targets.contains(id) ? MapRole.TARGET : MapRole.OTHER;
      add(id, contact == null ? stranger(id, role, places.of(id)) : known(contact));
    }
  }

  List<MapPerson> people() {
    return List.copyOf(people);
  }

  /** The number of somebody on the map, the owner's being 0. */
  int number(String id) {
    return Objects.requireNonNull(numbers.get(id), id);
  }

  List<MapTie> ties(List<MapTies.Pair> pairs, MapTies ties) {
    return pairs.stream()
        .filter(pair -> places.has(pair.one()) && places.has(pair.other()))
        .limit(MOST_TIES)
        .map(pair -> new MapTie(number(pair.one()), number(pair.other()), ties.areIntroduced(pair)))
        .sorted(Comparator.comparingInt(MapTie::from).thenComparingInt(MapTie::to))
        .toList();
  }

  private void add(String id, MapPerson person) {
    numbers.put(id, people.size());
    people.add(person);
  }

  private MapPerson stranger(String id, MapRole role, MapPosition place) {
    return person(id, "", role, 0, "", place);
  }

  private MapPerson known(Contact contact) {
    ContactStanding standing = material.standing(contact.id());
    return person(
        contact.id(),
        ReportNames.work(contact),
        role(contact),
        standing.strength(),
        standing.lastTouch() == null ? "" : DayWords.ago(standing.lastTouch(), material.today()),
        places.of(contact.id()));
  }

  private MapPerson person(
      String id, String work, MapRole role, double strength, String lastTouch, MapPosition place) {
    return new MapPerson(
        material.people().name(id),
        work,
        role.name().toLowerCase(Locale.ROOT),
        TEXTS.role(role),
        drifting.contains(id),
        strength,
        lastTouch,
        place.x(),
        place.y());
  }

  private MapRole role(Contact contact) {
    return targets.contains(contact.id())
        ? MapRole.TARGET
        : switch (contact.advocacy()) {
          case ADVOCATE -> MapRole.ADVOCATE;
          case CANDIDATE -> MapRole.CANDIDATE;
          case NONE -> MapRole.CONTACT;
        };
  }

  /** What somebody is on the map. */
  enum MapRole {
    OWNER,
    ADVOCATE,
    CANDIDATE,
    CONTACT,
    TARGET,
    OTHER
  }
}
