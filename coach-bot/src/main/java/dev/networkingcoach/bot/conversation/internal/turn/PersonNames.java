package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.FirstName;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.search.ContactMatch;
import dev.networkingcoach.api.search.ContactSearch;
import dev.networkingcoach.language.command.Who;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The people of a network, by their names. Immutable and thread-safe. */
public final class PersonNames {
  private final Network network;
  private final Map<String, String> names = new HashMap<>();

  /** The people of this network. */
  public PersonNames(Network network) {
    this.network = network;
    network.persons().forEach(person -> names.put(person.id(), person.name()));
    network.targets().forEach(target -> names.put(target.id(), target.name()));
    network.contacts().forEach(contact -> names.put(contact.id(), contact.name()));
    names.put(network.owner().id(), "you");
  }

  /** The name of somebody; the id where there is none. */
  public String name(String id) {
    String name = names.getOrDefault(id, "");
    return name.isBlank() ? id : name;
  }

  /** The first name of somebody, as one speaks of them; the id where there is none. */
  public String firstName(String id) {
    return FirstName.of(name(id));
  }

  /** The contact of this id. */
  public Optional<Contact> contact(String id) {
    return network.contact(id);
  }

  /** Who among the contacts is meant. */
  public ContactMatch contact(Who who) {
    return ContactSearch.among(network.contacts()).find(who.written());
  }

  /** Who is meant among contacts, targets, and those whom one of them knows. */
  public ContactMatch anybody(Who who) {
    return ContactSearch.among(everybody()).find(who.written());
  }

  /** Contacts, and all others as if they were contacts. */
  private List<Contact> everybody() {
    List<Contact> all = new ArrayList<>(network.contacts());
    Set<String> others = new LinkedHashSet<>();
    network.targets().stream().map(Target::id).forEach(others::add);
    network.persons().stream().map(KnownPerson::id).forEach(others::add);
    network.acquaintances().stream().flatMap(PersonNames::both).forEach(others::add);
    others.remove(network.owner().id());
    network.contacts().forEach(contact -> others.remove(contact.id()));
    others.forEach(id -> all.add(Contact.builder(id, name(id)).build()));
    return all;
  }

  private static Stream<String> both(Acquaintance tie) {
    return Stream.of(tie.from(), tie.to());
  }

  /** The target of this id. */
  public Optional<Target> target(String id) {
    return network.targets().stream().filter(target -> target.id().equals(id)).findFirst();
  }
}
