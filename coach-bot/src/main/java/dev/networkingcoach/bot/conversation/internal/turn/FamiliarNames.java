package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.language.command.KnownNames;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names in a network. Immutable and thread-safe. */
public final class FamiliarNames implements KnownNames {
  private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);

  /** The names in this network. */
  public FamiliarNames(Network network) {
    add(Kind.PERSON, network.contacts().stream().map(Contact::name));
    add(Kind.PERSON, network.contacts().stream().map(Contact::id));
    add(Kind.PERSON, network.targets().stream().map(Target::name));
    add(Kind.PERSON, network.acquaintances().stream().flatMap(a -> Stream.of(a.from(), a.to())));
    add(Kind.EVENT, network.events().stream().map(Event::name));
    add(Kind.GROUP, network.groups().stream().map(Group::name));
    add(Kind.RESOURCE, network.resources().stream().map(Resource::title));
  }

  private void add(Kind kind, Stream<String> more) {
    List<String> folded = more.map(name -> " " + PersonName.fold(name) + " ").distinct().toList();
    names.merge(kind, folded, (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
  }

  @Override
  public boolean knows(Kind kind, String name) {
    String wanted = PersonName.fold(name);
    return !wanted.isEmpty()
        && names.getOrDefault(kind, List.of()).stream()
            .anyMatch(known -> known.contains(" " + wanted + " "));
  }
}
