package dev.networkingcoach.imports.internal.calendar;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who of those in a calendar is its owner: by address, by name, else the one who is in every
 * meeting, if those are with at least two others. Immutable and thread-safe.
 */
final class OwnAddresses {
  private final Set<String> emails = new HashSet<>();
  private final String name;

  private OwnAddresses(Owner owner) {
    name = Topic.fold(owner.name());
    owner.emails().forEach(email -> emails.add(EmailAddresses.key(email)));
  }

  static OwnAddresses of(Owner owner, Collection<CalendarSeries> all) {
    OwnAddresses own = new OwnAddresses(owner);
    List<List<Invitee>> meetings =
        all.stream().map(CalendarSeries::people).filter(people -> people.size() > 1).toList();
    if (meetings.stream().flatMap(List::stream).noneMatch(own::isOwner)) {
      Map<String, Integer> times = new HashMap<>();
      meetings.forEach(people -> people.forEach(one -> times.merge(one.key(), 1, Integer::sum)));
      List<String> always =
          times.entrySet().stream()
              .filter(entry -> entry.getValue() == meetings.size())
              .map(Map.Entry::getKey)
              .toList();
      if (always.size() == 1 && times.size() > 2) {
        own.emails.add(always.get(0));
      }
    }
    return own;
  }

  boolean isOwner(Invitee one) {
    return emails.contains(one.key()) || (!name.isEmpty() && Topic.fold(one.name()).equals(name));
  }
}
