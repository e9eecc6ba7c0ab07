package dev.networkingcoach.imports.network;

import static dev.networkingcoach.imports.network.MatchTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Tells which contacts of two networks are one person. Not thread-safe. */
final class ContactMatching {
  private final Map<String, String> nameById = new HashMap<>();
  private final Map<String, String> byEmail = new HashMap<>();
  private final Map<String, String> byNameAndOrganization = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final List<String> merged = new ArrayList<>();

  ContactMatching(Network ours, Network theirs) {
    nameById.put(ours.owner().id(), "");
    // Somebody known of who is a contact there, by id and name, becomes one here.
    ours.persons().forEach(person -> nameById.put(person.id(), Topic.fold(person.name())));
    ours.contacts().forEach(this::know);
    // Who has an id and a name in common is certain; only then are others compared with the rest.
    theirs.contacts().stream().filter(this::isKnown).forEach(one -> ids.put(one.id(), one.id()));
    theirs.contacts().stream()
        .filter(one -> !ids.containsKey(one.id()))
        .forEach(one -> ids.put(one.id(), idFor(one)));
  }

  /** The ids in the network that grows, by those in the network that is taken in. */
  Map<String, String> ids() {
    return ids;
  }

  String idOf(Contact contact) {
    return Objects.requireNonNull(ids.get(contact.id()), contact.id());
  }

  /** Who was put together though their ids differ, and why. */
  List<String> merged() {
    return merged;
  }

  private void know(Contact contact) {
    nameById.put(contact.id(), Topic.fold(contact.name()));
    contact.emails().forEach(one -> byEmail.putIfAbsent(EmailAddresses.key(one), contact.id()));
    nameAndOrganization(contact)
        .ifPresent(both -> byNameAndOrganization.putIfAbsent(both, contact.id()));
  }

  private boolean isKnown(Contact theirs) {
    return isKnownAs(theirs.id(), theirs);
  }

  private boolean isKnownAs(String id, Contact theirs) {
    String name = Topic.fold(theirs.name());
    return !name.isEmpty() && name.equals(nameById.get(id));
  }

  private String idFor(Contact theirs) {
    for (String email : theirs.emails()) {
      String id = byEmail.get(EmailAddresses.key(email));
      if (id != null) {
        return same(theirs, id, TEXTS.sameEMail(email));
      }
    }
    String both = nameAndOrganization(theirs).map(byNameAndOrganization::get).orElse(null);
    return both == null
        ? free(theirs)
        : same(theirs, both, TEXTS.sameNameAndOrganization(theirs.name()));
  }

  private String same(Contact theirs, String id, String why) {
    if (!id.equals(theirs.id())) {
      merged.add(TEXTS.mergedInto(theirs.id(), id, why));
    }
    return id;
  }

  /** The contact's own id where nobody has it, else that with the first number which is free. */
  private String free(Contact theirs) {
    String id = theirs.id();
    for (int number = 2; nameById.containsKey(id); number++) {
      id = theirs.id() + "-" + number;
      if (isKnownAs(id, theirs)) {
        return id;
      }
    }
    know(ContactFilling.named(theirs, id));
    return id;
  }

  private static Optional<String> nameAndOrganization(Contact contact) {
    String name = Topic.fold(contact.name());
    String organization = contact.organization() == null ? "" : Topic.fold(contact.organization());
    return name.isEmpty() || organization.isEmpty()
        ? Optional.empty()
        : Optional.of(name + "\n" + organization);
  }
}
