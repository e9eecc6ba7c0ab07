package dev.networkingcoach.imports.internal.merge;

import static dev.networkingcoach.imports.internal.merge.MergeTexts.TEXTS;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.format.FoundContact;
import dev.networkingcoach.imports.internal.format.PersonRow;
import dev.networkingcoach.imports.internal.text.WrittenLabels;
import dev.networkingcoach.imports.network.Categories;
import dev.networkingcoach.imports.report.FoundNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes people into the roster. Who was exported from here is known again; else the same profile or
 * e-mail is the same person; else the same name and organization. What is known already stays; what
 * is blank is filled; e-mails are united. Not thread-safe.
 */
final class ContactMerge {
  static final String OWNER = TEXTS.ownersProfile();

  private final ContactIndex roster;
  private final ImportChanges changes;

  ContactMerge(ContactIndex roster, ImportChanges changes) {
    this.roster = roster;
    this.changes = changes;
  }

  void take(FoundContact found) {
    PersonRow person = found.person();
    if (roster.isOwner(person)) {
      changes.skip(found.place(), OWNER);
      return;
    }
    Optional<ContactForRow> match = roster.byUid(found).or(() -> match(person));
    if (match.isEmpty() && person.isBareName()) {
      List<ContactForRow> namesakes = roster.byName(person);
      if (namesakes.size() > 1) {
        changes.skip(found.place(), severalHave(person.name()));
        return;
      }
      match = namesakes.stream().findFirst();
    }
    if (match.isPresent()) {
      merge(match.get(), found);
    } else {
      add(found);
    }
  }

  /** Makes a new contact of the row and tells its id. */
  String add(FoundContact found) {
    PersonRow person = found.person();
    if (roster.hasNamesakeAtOrganization(person)) {
      changes.tell(TEXTS.twoOfOneName(person.name(), person.organization()));
    }
    Contact added = roster.add(person);
    changes.contactAdded(added.id());
    roster.put(filled(added, found));
    note(added.id(), found);
    return added.id();
  }

  private void note(String contact, FoundContact found) {
    found.notes().forEach(text -> changes.note(new FoundNote(contact, text)));
  }

  Optional<ContactForRow> match(PersonRow person) {
    return roster
        .byProfile(person)
        .or(() -> roster.byEmail(person))
        .or(() -> roster.byNameAndOrganization(person));
  }

  static String severalHave(String name) {
    return TEXTS.severalContactsHaveTheName(name);
  }

  private void merge(ContactForRow match, FoundContact found) {
    String id = match.contactId();
    Contact before = roster.contact(id);
    Contact after = filled(before, found);
    roster.claim(id, found.person().profile());
    changes.contactSeen(id);
    note(id, found);
    JobChange.of(before, found.person()).ifPresent(changes::tell);
    if (!after.equals(before)) {
      roster.put(after);
      changes.contactUpdated(id);
    }
    if (!after.equals(before) || changes.isNew(id)) {
      changes.merged(withOtherName(match, before, found.person()), found.place());
    }
  }

  /** A different name under one address is worth a look: it may be a shared one. */
  private static ContactForRow withOtherName(
      ContactForRow match, Contact contact, PersonRow person) {
    boolean same =
        person.name().isEmpty()
            || contact.name().isBlank()
            || Topic.fold(contact.name()).equals(Topic.fold(person.name()));
    return same
        ? match
        : new ContactForRow(
            match.contactId(), TEXTS.keptNot(match.because(), contact.name(), person.name()));
  }

  private Contact filled(Contact contact, FoundContact found) {
    PersonRow person = found.person();
    ContactBuilder builder = contact.toBuilder();
    if (contact.name().isBlank()) {
      builder.name(person.name());
    }
    if (isBlank(contact.title()) && !person.title().isEmpty() && mayShareTitle(contact, person)) {
      builder.title(person.title());
    }
    if (isBlank(contact.organization()) && !person.organization().isEmpty()) {
      builder.organization(person.organization());
    }
    if (contact.since() == null) {
      builder.since(found.since());
    }
    builder.birthday(Birthday.either(contact.birthday(), person.birthday()));
    builder.labels(Topic.united(contact.labels(), labels(contact, person)));
    List<String> emails = new ArrayList<>(contact.emails());
    person.emails().stream().filter(roster::isFree).forEach(emails::add);
    return builder.emails(emails.toArray(String[]::new)).build();
  }

  /** Without those by which our exports say what is known: relation, markets and labels. */
  private static List<String> labels(Contact contact, PersonRow person) {
    if (person.labels().isEmpty()) {
      return List.of();
    }
    Set<String> said =
        Categories.withLabels(contact).stream()
            .flatMap(text -> WrittenLabels.readBack(text).stream())
            .map(Topic::fold)
            .collect(Collectors.toSet());
    return person.labels().stream().filter(label -> !said.contains(Topic.fold(label))).toList();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** A title held at one organization says nothing about another. */
  private static boolean mayShareTitle(Contact contact, PersonRow person) {
    String organization = contact.organization();
    return organization == null
        || organization.isBlank()
        || person.organization().isEmpty()
        || Topic.fold(organization).equals(Topic.fold(person.organization()));
  }
}
