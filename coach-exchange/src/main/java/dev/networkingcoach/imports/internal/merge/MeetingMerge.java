package dev.networkingcoach.imports.internal.merge;

import static dev.networkingcoach.imports.internal.merge.MergeTexts.TEXTS;

import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.format.FoundMeeting;
import dev.networkingcoach.imports.internal.format.FoundSeries;
import dev.networkingcoach.imports.internal.format.PersonRow;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import dev.networkingcoach.imports.internal.text.StableUid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the meetings of calendars into the network: those with contacts, known by address, else by
 * name. Others who came are told once, and known of from then on. Not thread-safe.
 */
final class MeetingMerge {
  private static final String PREFIX = "calendar-";

  /** As many characters of an id tell the series: the prefix, and a UUID. */
  private static final int SERIES = PREFIX.length() + 36;

  private static final String MET = "met-";
  private static final int MOST_TOLD = 10;

  private final ContactIndex roster;
  private final ImportChanges changes;
  private final String owner;
  private final Map<String, Meeting> meetings = new LinkedHashMap<>();
  private final Map<String, List<String>> bySeries = new HashMap<>();
  private final Map<String, KnownPerson> persons = new LinkedHashMap<>();
  private final Map<String, Stranger> strangers = new LinkedHashMap<>();
  private int changed;

  private record Stranger(PersonRow person, int times) {
    String shown() {
      return TEXTS.stranger(
          person.name(), person.emails().isEmpty() ? "" : person.emails().get(0), times);
    }
  }

  MeetingMerge(Network network, ContactIndex roster, ImportChanges changes) {
    this.roster = roster;
    this.changes = changes;
    this.owner = network.owner().id();
    for (Meeting meeting : network.meetings()) {
      String id = meeting.id();
      meetings.put(id, meeting);
      if (id.startsWith(PREFIX) && id.length() >= SERIES) {
        bySeries.computeIfAbsent(id.substring(0, SERIES), series -> new ArrayList<>()).add(id);
      }
    }
    network.persons().forEach(person -> persons.put(person.id(), person));
  }

  void take(FoundSeries series) {
    String prefix = PREFIX + StableUid.of(owner, "meeting", series.uid());
    Set<String> told = new HashSet<>();
    for (FoundMeeting found : series.meetings()) {
      String id = found.key().isEmpty() ? prefix : prefix + "-" + found.key();
      LocalDate on = found.on();
      List<String> with = on == null ? List.of() : contacts(found);
      if (on != null && !with.isEmpty()) {
        told.add(id);
        put(
            new Meeting(
                id, with, on, found.at(), found.purpose().isEmpty() ? null : found.purpose()));
      } else if (!series.whole()) {
        takeOut(id);
      }
    }
    if (series.whole()) {
      bySeries.getOrDefault(prefix, List.of()).stream()
          .filter(id -> !told.contains(id))
          .forEach(this::takeOut);
    }
  }

  private void put(Meeting meeting) {
    if (!meeting.equals(meetings.put(meeting.id(), meeting))) {
      changed++;
    }
  }

  private void takeOut(String id) {
    if (meetings.remove(id) != null) {
      changed++;
    }
  }

  private List<String> contacts(FoundMeeting found) {
    Set<String> with = new LinkedHashSet<>();
    for (PersonRow person : found.with()) {
      Optional<String> known = known(person);
      known.ifPresent(with::add);
      if (known.isEmpty()) {
        strangers.merge(
            key(person), new Stranger(person, 1), (one, again) -> counted(one, again.person));
      }
    }
    return List.copyOf(with);
  }

  private static Stranger counted(Stranger one, PersonRow again) {
    return new Stranger(one.person.name().isEmpty() ? again : one.person, one.times + 1);
  }

  private Optional<String> known(PersonRow person) {
    Optional<String> byEmail = roster.byEmail(person).map(ContactForRow::contactId);
    if (byEmail.isPresent() || person.name().isEmpty()) {
      return byEmail;
    }
    List<ContactForRow> named = roster.byName(person);
    return named.size() == 1 ? Optional.of(named.get(0).contactId()) : Optional.empty();
  }

  private static String key(PersonRow person) {
    return person.emails().isEmpty()
        ? Topic.fold(person.name())
        : EmailAddresses.key(person.emails().get(0));
  }

  /** Tells of those who are no contacts yet, whom it did not tell of before. */
  void tellStrangers() {
    List<Stranger> fresh = new ArrayList<>();
    strangers.forEach(
        (key, stranger) -> {
          String id = MET + StableUid.of(owner, "met", key);
          PersonRow person = stranger.person;
          String name = person.name().isEmpty() ? key : person.name();
          if (persons.putIfAbsent(id, new KnownPerson(id, name, null, null, List.of())) == null) {
            fresh.add(
                new Stranger(
                    PersonRow.met(name, String.join("", person.emails())), stranger.times));
          }
        });
    if (!fresh.isEmpty()) {
      fresh.sort(Comparator.comparingInt(Stranger::times).reversed());
      String first =
          fresh.stream().limit(MOST_TOLD).map(Stranger::shown).collect(Collectors.joining(", "));
      changes.tell(
          TEXTS.notYourContacts(
              first, Math.max(0, fresh.size() - MOST_TOLD), fresh.get(0).person.name()));
    }
  }

  List<Meeting> meetings() {
    return List.copyOf(meetings.values());
  }

  List<KnownPerson> persons() {
    return List.copyOf(persons.values());
  }

  /** How many meetings are new, were moved or are off. */
  int changed() {
    return changed;
  }
}
