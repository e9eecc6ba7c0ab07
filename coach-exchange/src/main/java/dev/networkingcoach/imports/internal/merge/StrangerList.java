package dev.networkingcoach.imports.internal.merge;

import static dev.networkingcoach.imports.internal.merge.MergeTexts.TEXTS;

import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.format.PersonRow;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import dev.networkingcoach.imports.internal.text.StableUid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * People who are no contacts yet: whom the owner met, or wrote to. Each is told once, and known of
 * from then on. Not thread-safe.
 */
final class StrangerList {
  private static final String MET = "met-";
  private static final int MOST_TOLD = 10;

  /** One mail may be to anybody. */
  private static final int LEAST_MAILS = 2;

  private final String owner;
  private final ImportChanges changes;
  private final Set<String> writtenBefore;
  private final Map<String, KnownPerson> persons = new LinkedHashMap<>();
  private final Map<String, Stranger> met = new LinkedHashMap<>();
  private final Map<String, Stranger> written = new LinkedHashMap<>();

  private record Stranger(PersonRow person, int times) {
    Stranger and(Stranger again) {
      return new Stranger(person.name().isEmpty() ? again.person : person, times + again.times);
    }

    String email() {
      return String.join("", person.emails());
    }
  }

  /**
   * Nobody yet.
   *
   * @param writtenBefore ids of those to whom the owner wrote one mail before those of this import
   */
  StrangerList(Network network, ImportChanges changes, Set<String> writtenBefore) {
    this.owner = network.owner().id();
    this.changes = changes;
    this.writtenBefore = Set.copyOf(writtenBefore);
    network.persons().forEach(person -> persons.put(person.id(), person));
  }

  /** Somebody was in a meeting. */
  void met(PersonRow person) {
    met.merge(key(person), new Stranger(person, 1), Stranger::and);
  }

  /** The owner wrote so many mails to somebody. */
  void written(PersonRow person, int times) {
    String key = key(person);
    int before = !written.containsKey(key) && writtenBefore.contains(id(key)) ? 1 : 0;
    written.merge(key, new Stranger(person, before + times), Stranger::and);
  }

  /** Ids of those to whom the owner wrote one mail, in this import or before. */
  Set<String> writtenOnce() {
    Set<String> once = new TreeSet<>(writtenBefore);
    written.forEach(
        (key, stranger) -> {
          if (stranger.times < LEAST_MAILS) {
            once.add(id(key));
          } else {
            once.remove(id(key));
          }
        });
    return once;
  }

  private String id(String key) {
    return MET + StableUid.of(owner, "met", key);
  }

  private static String key(PersonRow person) {
    return person.emails().isEmpty()
        ? Topic.fold(person.name())
        : EmailAddresses.key(person.emails().get(0));
  }

  /** Tells of those it did not tell of before. */
  void tell() {
    List<Stranger> fresh = fresh(met, 1);
    if (!fresh.isEmpty()) {
      changes.tell(
          TEXTS.notYourContacts(
              first(fresh, one -> TEXTS.stranger(one.person.name(), one.email(), one.times)),
              Math.max(0, fresh.size() - MOST_TOLD),
              fresh.get(0).person.name()));
    }
    List<Stranger> mailed = fresh(written, LEAST_MAILS);
    if (!mailed.isEmpty()) {
      changes.tell(
          TEXTS.writtenTo(
              first(mailed, one -> TEXTS.mailed(one.person.name(), one.email(), one.times)),
              Math.max(0, mailed.size() - MOST_TOLD),
              mailed.get(0).person.name()));
    }
  }

  private static String first(List<Stranger> all, Function<Stranger, String> shown) {
    return all.stream().limit(MOST_TOLD).map(shown).collect(Collectors.joining(", "));
  }

  private List<Stranger> fresh(Map<String, Stranger> strangers, int least) {
    List<Stranger> fresh = new ArrayList<>();
    strangers.values().stream()
        .filter(stranger -> stranger.times >= least)
        .sorted(Comparator.comparingInt(Stranger::times).reversed())
        .forEach(
            stranger -> {
              PersonRow person = stranger.person;
              String key = key(person);
              String id = id(key);
              String name = person.name().isEmpty() ? key : person.name();
              KnownPerson known = new KnownPerson(id, name, null, null, List.of());
              if (persons.putIfAbsent(id, known) == null) {
                fresh.add(new Stranger(PersonRow.met(name, stranger.email()), stranger.times));
              }
            });
    return fresh;
  }

  List<KnownPerson> persons() {
    return List.copyOf(persons.values());
  }
}
