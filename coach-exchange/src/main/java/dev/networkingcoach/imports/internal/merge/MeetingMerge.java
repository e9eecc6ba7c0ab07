package dev.networkingcoach.imports.internal.merge;

import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.imports.internal.format.FoundMeeting;
import dev.networkingcoach.imports.internal.format.FoundSeries;
import dev.networkingcoach.imports.internal.format.PersonRow;
import dev.networkingcoach.imports.internal.text.StableUid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the meetings of calendars into the network: those with contacts, known by address, else by
 * name. Not thread-safe.
 */
final class MeetingMerge {
  private static final String PREFIX = "calendar-";

  /** As many characters of an id tell the series: the prefix, and a UUID. */
  private static final int SERIES = PREFIX.length() + 36;

  private final ContactIndex roster;
  private final String owner;
  private final Map<String, Meeting> meetings = new LinkedHashMap<>();
  private final Map<String, List<String>> bySeries = new HashMap<>();
  private final StrangerList strangers;
  private int changed;

  /**
   * Nothing taken yet.
   *
   * @param strangers who others are, to be told
   */
  MeetingMerge(Network network, ContactIndex roster, StrangerList strangers) {
    this.roster = roster;
    this.strangers = strangers;
    this.owner = network.owner().id();
    for (Meeting meeting : network.meetings()) {
      String id = meeting.id();
      meetings.put(id, meeting);
      if (id.startsWith(PREFIX) && id.length() >= SERIES) {
        bySeries.computeIfAbsent(id.substring(0, SERIES), series -> new ArrayList<>()).add(id);
      }
    }
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
      Optional<String> known = roster.byAddressOrName(person);
      known.ifPresent(with::add);
      if (known.isEmpty()) {
        strangers.met(person);
      }
    }
    return List.copyOf(with);
  }

  List<Meeting> meetings() {
    return List.copyOf(meetings.values());
  }

  /** How many meetings are new, were moved or are off. */
  int changed() {
    return changed;
  }
}
