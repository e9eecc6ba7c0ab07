package dev.networkingcoach.imports.internal.merge;

import static dev.networkingcoach.imports.internal.merge.MergeTexts.TEXTS;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.format.FoundContact;
import dev.networkingcoach.imports.internal.format.PersonRow;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import dev.networkingcoach.imports.internal.text.StableUid;
import dev.networkingcoach.imports.internal.text.TextCleaning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contacts, found by what tells a person: profile, e-mail, name and organization. Not
 * thread-safe.
 */
final class ContactIndex {
  private final Map<String, Contact> contacts = new LinkedHashMap<>();
  private final Map<String, String> byUid = new HashMap<>();
  private final Map<String, String> byEmail = new HashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<List<String>, List<String>> byNameAndOrganization = new HashMap<>();
  private final Map<String, String> byProfile = new HashMap<>();
  private final Map<String, String> profileOf = new HashMap<>();
  private final ContactIds ids;
  private final String owner;

  ContactIndex(Network network) {
    owner = network.owner().id();
    ids = new ContactIds(network);
    for (Contact contact : network.contacts()) {
      put(contact);
      byUid.put(StableUid.ofContact(owner, contact.id()), contact.id());
    }
  }

  Collection<Contact> contacts() {
    return contacts.values();
  }

  Contact contact(String id) {
    return Objects.requireNonNull(contacts.get(id), id);
  }

  /** A contact that is not there yet, under an id of its own. */
  Contact add(PersonRow person) {
    Contact contact =
        Contact.builder(ids.next(person, contacts::containsKey), person.name()).build();
    put(contact);
    claim(contact.id(), person.profile());
    return contact;
  }

  /** The contact as it is now, in place of the one of its id. */
  void put(Contact contact) {
    Contact before = contacts.put(contact.id(), contact);
    contact.emails().forEach(email -> byEmail.putIfAbsent(EmailAddresses.key(email), contact.id()));
    String name = Topic.fold(contact.name());
    if (name.isEmpty()) {
      return;
    }
    if (before == null || !Topic.fold(before.name()).equals(name)) {
      byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(contact.id());
    }
    List<String> key = nameAndOrganization(contact.name(), contact.organization());
    if (!key.isEmpty()
        && (before == null
            || !key.equals(nameAndOrganization(before.name(), before.organization())))) {
      byNameAndOrganization.computeIfAbsent(key, both -> new ArrayList<>(1)).add(contact.id());
    }
  }

  /** From now on this profile is known to be that contact's, unless it is known as another's. */
  void claim(String contactId, @Nullable String profile) {
    if (profile != null && byProfile.putIfAbsent(profile, contactId) == null) {
      profileOf.putIfAbsent(contactId, profile);
    }
  }

  /** If there is a contact whose id says that it is this person's profile, it is from now on. */
  void claimById(PersonRow person) {
    String slug = person.profile();
    if (slug == null) {
      return;
    }
    String id = slug;
    for (int number = 2; contacts.containsKey(id) || ids.isReserved(id); number++) {
      Contact contact = contacts.get(id);
      if (contact != null && ContactIds.isProfileOf(slug, contact.name(), person)) {
        claim(id, slug);
        return;
      }
      id = slug + "-" + number;
    }
  }

  /** Whether this is the owner's own profile. */
  boolean isOwner(PersonRow person) {
    return owner.equals(person.profile());
  }

  /** The contact this row was exported from, if it still has the same name. */
  Optional<ContactForRow> byUid(FoundContact found) {
    String id = found.uid() == null ? null : byUid.get(found.uid());
    return id == null || !isNamed(contact(id), found.person().name())
        ? Optional.empty()
        : Optional.of(new ContactForRow(id, TEXTS.exportedFromHere()));
  }

  /** Half an emoji, left where a text was cut, does not survive the encoding of a file. */
  private static boolean isNamed(Contact contact, String name) {
    String encoded = new String(contact.name().getBytes(UTF_8), UTF_8);
    return Topic.fold(TextCleaning.line(encoded)).equals(Topic.fold(name));
  }

  Optional<ContactForRow> byProfile(PersonRow person) {
    String profile = person.profile();
    String id = profile == null ? null : byProfile.get(profile);
    return profile == null || id == null
        ? Optional.empty()
        : Optional.of(new ContactForRow(id, TEXTS.sameProfile(profile)));
  }

  Optional<ContactForRow> byEmail(PersonRow person) {
    for (String email : person.emails()) {
      String id = byEmail.get(EmailAddresses.key(email));
      if (id != null) {
        return Optional.of(new ContactForRow(id, TEXTS.sameEMail(email)));
      }
    }
    return Optional.empty();
  }

  Optional<ContactForRow> byNameAndOrganization(PersonRow person) {
    List<String> key = nameAndOrganization(person.name(), person.organization());
    return byNameAndOrganization.getOrDefault(key, List.of()).stream()
        .filter(id -> mayHaveProfile(id, person.profile()) && mayHaveEmails(id, person))
        .findFirst()
        .map(
            id ->
                new ContactForRow(
                    id, TEXTS.sameNameAndOrganization(person.name(), person.organization())));
  }

  /**
   * Whether somebody else of this name at this organization has e-mail addresses, of which none is
   * this person's.
   */
  boolean hasNamesakeAtOrganization(PersonRow person) {
    List<String> key = nameAndOrganization(person.name(), person.organization());
    return byNameAndOrganization.getOrDefault(key, List.of()).stream()
        .anyMatch(id -> mayHaveProfile(id, person.profile()) && !mayHaveEmails(id, person));
  }

  /** Whether one has no address, or they share one: two people rarely have one mailbox. */
  private boolean mayHaveEmails(String contactId, PersonRow person) {
    List<String> known = contact(contactId).emails();
    return known.isEmpty()
        || person.emails().isEmpty()
        || person.emails().stream()
            .anyMatch(email -> contactId.equals(byEmail.get(EmailAddresses.key(email))));
  }

  /** Every contact of this name that is not known to have another profile. */
  List<ContactForRow> byName(PersonRow person) {
    return byName.getOrDefault(Topic.fold(person.name()), List.of()).stream()
        .filter(id -> mayHaveProfile(id, person.profile()))
        .map(id -> new ContactForRow(id, TEXTS.sameName(person.name())))
        .toList();
  }

  /** Whose address this is, else the one contact of this name. */
  Optional<String> byAddressOrName(PersonRow person) {
    Optional<String> byAddress = byEmail(person).map(ContactForRow::contactId);
    if (byAddress.isPresent() || person.name().isEmpty()) {
      return byAddress;
    }
    List<ContactForRow> named = byName(person);
    return named.size() == 1 ? Optional.of(named.get(0).contactId()) : Optional.empty();
  }

  /** Whether this address is nobody's yet. */
  boolean isFree(String email) {
    return !byEmail.containsKey(EmailAddresses.key(email));
  }

  private boolean mayHaveProfile(String contactId, @Nullable String profile) {
    String known = profileOf.get(contactId);
    return profile == null || known == null || known.equals(profile);
  }

  /** Empty where one of them is not known: then they equal nothing. */
  private static List<String> nameAndOrganization(String name, @Nullable String organization) {
    String foldedName = Topic.fold(name);
    String foldedOrganization = organization == null ? "" : Topic.fold(organization);
    return foldedName.isEmpty() || foldedOrganization.isEmpty()
        ? List.of()
        : List.of(foldedName, foldedOrganization);
  }
}
