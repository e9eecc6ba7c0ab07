package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.conversation.internal.who.NewIds;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Events, groups, goals and resources by the names people give them. */
public final class NamedOccasions {
  private final Network network;

  /** Those of this network. */
  public NamedOccasions(Network network) {
    this.network = network;
  }

  /** The event of this name that is nearest to a day; of one that is equal to a part of it. */
  public Optional<Event> event(String name, LocalDate near) {
    Comparator<Event> nearest =
        Comparator.comparingLong(event -> Math.abs(event.on().toEpochDay() - near.toEpochDay()));
    return named(network.events(), Event::name, Event::id, name).min(nearest);
  }

  /** The group of this name. */
  public Optional<Group> group(String name) {
    return named(network.groups(), Group::name, Group::id, name).findFirst();
  }

  /** The resource of this title. */
  public Optional<Resource> resource(String title) {
    return named(network.resources(), Resource::title, Resource::id, title).findFirst();
  }

  /** The facts of this very name, else those of whose name it is a part in whole words. */
  static <T> Stream<T> named(
      List<T> facts, Function<T, String> name, Function<T, String> id, String wanted) {
    String folded = PersonName.fold(wanted);
    List<T> exact =
        facts.stream()
            .filter(
                fact ->
                    id.apply(fact).equals(wanted)
                        || (!folded.isEmpty() && PersonName.fold(name.apply(fact)).equals(folded))
                        || name.apply(fact).equals(wanted))
            .toList();
    if (!exact.isEmpty() || folded.isEmpty()) {
      return exact.stream();
    }
    return facts.stream()
        .filter(
            fact -> (" " + PersonName.fold(name.apply(fact)) + " ").contains(" " + folded + " "));
  }

  /** An event that is new, on this day. */
  public Event newEvent(String name, LocalDate on) {
    String id = id(name, network.events().stream().map(Event::id));
    return new Event(id, name.strip(), on, null, List.of(), List.of());
  }

  /** A group that is new, joined on this day. */
  public Group newGroup(String name, LocalDate joined) {
    return new Group(
        id(name, network.groups().stream().map(Group::id)), name.strip(), joined, null);
  }

  /** An id for a fact of this name that none of its kind has. */
  public static String id(String name, Stream<String> taken) {
    List<String> ids = taken.toList();
    return NewIds.readable(name, ids::contains);
  }

  /** The id of the event meant, and the change that adds it where it is new. */
  Placed placeEvent(String name, LocalDate on) {
    return event(name, on)
        .map(event -> new Placed(event.id(), List.of()))
        .orElseGet(
            () -> {
              Event event = newEvent(name, on);
              return new Placed(event.id(), List.of(new Change.EventSet(event)));
            });
  }

  /** The id of the group meant, and the change that adds it where it is new. */
  Placed placeGroup(String name, LocalDate on) {
    return group(name)
        .map(group -> new Placed(group.id(), List.of()))
        .orElseGet(
            () -> {
              Group group = newGroup(name, on);
              return new Placed(group.id(), List.of(new Change.GroupSet(group)));
            });
  }

  /** Where something was, and what has to be added first. */
  record Placed(String id, List<Change> changes) {}
}
