package dev.networkingcoach.imports.internal.calendar;

import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.format.PersonRow;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import dev.networkingcoach.imports.internal.text.TextCleaning;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked to a meeting, or called it. Immutable and thread-safe.
 *
 * @param name what the calendar calls them; empty where it gives an address alone
 * @param email their address; empty where it is none
 * @param declined whether they said no
 */
record Invitee(String name, String email, boolean declined) {
  private static final List<CalendarUserType> THINGS =
      Arrays.asList(CalendarUserType.ROOM, CalendarUserType.RESOURCE, CalendarUserType.GROUP);

  /** Everybody of an event, each once; rooms and things are nobody. */
  static List<Invitee> of(VEvent event) {
    Map<String, Invitee> all = new LinkedHashMap<>();
    for (Attendee attendee : event.getAttendees()) {
      if (!THINGS.contains(attendee.getCalendarUserType())) {
        boolean declined = attendee.getParticipationStatus() == ParticipationStatus.DECLINED;
        put(
            all,
            invitee(attendee.getCommonName(), attendee.getEmail(), attendee.getUri(), declined));
      }
    }
    Organizer organizer = event.getOrganizer();
    if (organizer != null) {
      put(all, invitee(organizer.getCommonName(), organizer.getEmail(), organizer.getUri(), false));
    }
    return List.copyOf(all.values());
  }

  private static void put(Map<String, Invitee> all, Invitee one) {
    if (!one.key().isEmpty()) {
      all.putIfAbsent(one.key(), one);
    }
  }

  private static Invitee invitee(
      @Nullable String called, @Nullable String email, @Nullable String uri, boolean declined) {
    List<String> addresses =
        EmailAddresses.in(
            List.of(Objects.requireNonNullElse(email, ""), Objects.requireNonNullElse(uri, "")));
    String name = TextCleaning.line(Objects.requireNonNullElse(called, "").replace("\"", ""));
    return new Invitee(
        name.indexOf('@') >= 0 ? "" : givenNameFirst(name),
        addresses.isEmpty() ? "" : addresses.get(0),
        declined);
  }

  /** Directories write {@code Brumm, Dana}. */
  private static String givenNameFirst(String name) {
    int comma = name.indexOf(", ");
    return comma > 0 && name.indexOf(',', comma + 1) < 0
        ? name.substring(comma + 2) + " " + name.substring(0, comma)
        : name;
  }

  /** What tells one from another. */
  String key() {
    return email.isEmpty() ? Topic.fold(name) : EmailAddresses.key(email);
  }

  /** The person, as a row of a file would have them. */
  PersonRow person() {
    return PersonRow.met(name, email);
  }
}
