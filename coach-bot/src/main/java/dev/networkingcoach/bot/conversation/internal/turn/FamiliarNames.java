package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.language.command.KnownNames;
import dev.networkingcoach.language.command.NamedContact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names in a network. Immutable and thread-safe. */
public final class FamiliarNames implements KnownNames {
  private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
  private final Network network;

  /** The names in this network. */
  public FamiliarNames(Network network) {
    this.network = network;
    add(Kind.PERSON, network.contacts().stream().map(Contact::name));
    add(Kind.PERSON, network.contacts().stream().map(Contact::id));
    add(Kind.PERSON, network.targets().stream().map(Target::name));
    add(Kind.PERSON, network.persons().stream().map(KnownPerson::name));
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

  @Override
  public String owner() {
    return network.owner().name();
  }

  @Override
  public List<NamedContact> people() {
    List<NamedContact> people = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    ids.add(network.owner().id());
    for (Contact one : network.contacts()) {
      ids.add(one.id());
      if (!one.name().isBlank()) {
        people.add(
            new NamedContact(
                one.id(), one.name(), one.organization(), one.title(), one.emails(), true));
      }
    }
    network.targets().stream()
        .filter(target -> ids.add(target.id()))
        .forEach(target -> people.add(other(target.id(), target.name())));
    network.persons().stream()
        .filter(person -> ids.add(person.id()))
        .forEach(person -> people.add(other(person.id(), person.name())));
    network.acquaintances().stream()
        .flatMap(tie -> Stream.of(tie.from(), tie.to()))
        .filter(ids::add)
        .forEach(id -> people.add(other(id, id)));
    return people;
  }

  private static NamedContact other(String id, String name) {
    return new NamedContact(id, name.isBlank() ? id : name, null, null, List.of(), false);
  }

  @Override
  public boolean isTopic(String words) {
    Topic topic = Topic.of(words);
    return Stream.of(
            Stream.of(network.owner().needs(), network.owner().offers(), network.owner().markets()),
            network.owner().sameTopics().stream(),
            network.contacts().stream()
                .flatMap(
                    one -> Stream.of(one.needs(), one.offers(), one.interests(), one.markets())),
            network.resources().stream().map(Resource::topics))
        .flatMap(lists -> lists)
        .anyMatch(list -> list.contains(topic));
  }

  @Override
  public List<String> names(Kind kind) {
    return switch (kind) {
      case PERSON -> people().stream().map(NamedContact::name).toList();
      case EVENT -> network.events().stream().map(Event::name).toList();
      case GROUP -> network.groups().stream().map(Group::name).toList();
      case RESOURCE -> network.resources().stream().map(Resource::title).toList();
    };
  }
}
