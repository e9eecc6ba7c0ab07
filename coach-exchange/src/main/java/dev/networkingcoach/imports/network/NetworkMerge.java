package dev.networkingcoach.imports.network;

import static dev.networkingcoach.imports.network.MatchTexts.TEXTS;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.imports.report.ImportCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a whole network into another, by the rules of {@link
 * dev.networkingcoach.imports.ContactImport}: what is known already stays, blanks are filled, lists
 * are united, and what is new is added. The same person is who has the same id and name, an e-mail
 * address, or the name and the organization in common. A fact whose id stands for something else
 * already gets another one. Taking the same network in again changes nothing. Stateless and
 * thread-safe.
 */
public final class NetworkMerge {
  private final Network ours;
  private final ContactMatching people;
  private final FactRenaming renaming;

  private NetworkMerge(Network ours, Network theirs) {
    this.ours = ours;
    people = new ContactMatching(ours, theirs);
    renaming = new FactRenaming(ours, theirs, people.ids());
  }

  /**
   * Both networks in one.
   *
   * @param ours the network that grows; itself it stays as it is
   * @param theirs the network to take in; its owner is taken for the owner of ours
   */
  public static MergedNetwork merge(Network ours, Network theirs) {
    return new NetworkMerge(ours, theirs).with(theirs);
  }

  private MergedNetwork with(Network theirs) {
    List<Contact> contacts = contacts(theirs);
    List<Interaction> interactions =
        united(ours.interactions(), renaming.interactions(theirs.interactions()), Interaction::id);
    boolean preset = ours.policy().equals(Policy.defaults());
    Network network =
        new Network(
            ContactFilling.owner(ours.owner(), theirs.owner()),
            contacts,
            interactions,
            united(
                ours.introductions(),
                renaming.introductions(theirs.introductions()),
                fact -> fact.id()),
            united(ours.meetings(), renaming.meetings(theirs.meetings()), Meeting::id),
            persons(contacts, theirs),
            united(
                ours.acquaintances(),
                renaming.acquaintances(theirs.acquaintances()),
                NetworkMerge::pair),
            united(ours.targets(), renaming.targets(theirs.targets()), fact -> fact.id()),
            united(ours.goals(), renaming.goals(theirs.goals()), fact -> fact.id()),
            united(ours.events(), renaming.events(theirs.events()), fact -> fact.id()),
            united(ours.groups(), renaming.groups(theirs.groups()), fact -> fact.id()),
            united(ours.resources(), renaming.resources(theirs.resources()), fact -> fact.id()),
            united(ours.responses(), renaming.responses(theirs.responses()), NetworkMerge::subject),
            preset ? theirs.policy() : ours.policy());
    return new MergedNetwork(network, people.ids(), counts(network), people.merged());
  }

  /** Who is a contact in one of the two is known, and not only known of. */
  private List<KnownPerson> persons(List<Contact> contacts, Network theirs) {
    Set<String> known = contacts.stream().map(Contact::id).collect(Collectors.toSet());
    return united(ours.persons(), renaming.persons(theirs.persons()), KnownPerson::id).stream()
        .filter(person -> !known.contains(person.id()))
        .toList();
  }

  private List<Contact> contacts(Network theirs) {
    Map<String, Contact> all = new LinkedHashMap<>();
    ours.contacts().forEach(contact -> all.put(contact.id(), contact));
    for (Contact contact : theirs.contacts()) {
      String id = people.idOf(contact);
      Contact there = all.get(id);
      all.put(
          id,
          there == null
              ? ContactFilling.named(contact, id)
              : ContactFilling.contact(there, contact));
    }
    return List.copyOf(all.values());
  }

  private ImportCounts counts(Network network) {
    Map<String, Contact> before = new HashMap<>();
    ours.contacts().forEach(contact -> before.put(contact.id(), contact));
    Set<String> seen = new HashSet<>(people.ids().values());
    int added = network.contacts().size() - ours.contacts().size();
    int updated =
        (int)
            network.contacts().stream()
                .filter(now -> seen.contains(now.id()) && before.containsKey(now.id()))
                .filter(now -> !now.equals(before.get(now.id())))
                .count();
    int interactions = network.interactions().size() - ours.interactions().size();
    return new ImportCounts(added, updated, seen.size() - added - updated, interactions);
  }

  /** Ours, and of theirs what ours does not have by that key. */
  private static <T> List<T> united(List<T> ours, Stream<T> theirs, Function<T, String> key) {
    List<T> all = new ArrayList<>(ours);
    Set<String> keys = new HashSet<>();
    ours.forEach(fact -> keys.add(key.apply(fact)));
    theirs.filter(fact -> keys.add(key.apply(fact))).forEach(all::add);
    return all;
  }

  private static String pair(Acquaintance tie) {
    boolean ordered = tie.from().compareTo(tie.to()) < 0;
    return ordered ? tie.from() + "\n" + tie.to() : tie.to() + "\n" + tie.from();
  }

  private static String subject(Response response) {
    return response.advice() == null
        ? TEXTS.rule(Objects.requireNonNullElse(response.rule(), ""))
        : TEXTS.advice(response.advice());
  }
}
