package dev.networkingcoach.journal.internal.fold;

import static dev.networkingcoach.journal.internal.fold.FieldValues.listed;
import static dev.networkingcoach.journal.internal.fold.FieldValues.texts;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Note;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies the changes to contacts, and the notes about them. */
final class ContactFold {
  private ContactFold() {}

  /** Whether it was a change of this kind. */
  static boolean apply(FoldedFacts facts, Owner owner, Change change, AppliedChange applied) {
    if (change instanceof Change.ContactAdded added) {
      add(facts, owner, added.contact(), applied);
    } else if (change instanceof Change.ContactSet set) {
      if (applied.contact(facts, "contact", set.contact())) {
        applied.attempt(() -> facts.contacts.put(with(contact(facts, set.contact()), set)));
      }
    } else if (change instanceof Change.ContactListed listed) {
      if (applied.contact(facts, "contact", listed.contact())) {
        applied.attempt(() -> facts.contacts.put(with(contact(facts, listed.contact()), listed)));
      }
    } else if (change instanceof Change.Noted noted) {
      note(facts, noted.note(), applied);
    } else {
      return false;
    }
    return true;
  }

  private static void add(FoldedFacts facts, Owner owner, Contact contact, AppliedChange applied) {
    boolean fresh =
        applied.check(
            !facts.contacts.has(contact.id()),
            "contact.id",
            contact.id(),
            "must be unique, but a contact has it already",
            "Maybe change that contact, or choose another id.");
    boolean other =
        applied.check(
            !contact.id().equals(owner.id()),
            "contact.id",
            contact.id(),
            "must not be the owner's id");
    boolean unknown =
        applied.check(
            !facts.persons.has(contact.id()),
            "contact.id",
            contact.id(),
            "must not be the id of a person known of",
            "Maybe remove the person first.");
    if (fresh && other && unknown) {
      facts.contacts.put(contact);
    }
  }

  private static void note(FoldedFacts facts, Note note, AppliedChange applied) {
    boolean named = applied.check(!note.id().isBlank(), "note.id", note.id(), "must not be blank");
    boolean said =
        applied.check(!note.text().isBlank(), "note.text", note.text(), "must not be blank");
    boolean plain =
        applied.check(
            note.text().chars().noneMatch(ContactFold::isControl),
            "note.text",
            note.text(),
            "must not contain control characters but tabs and line breaks");
    if (applied.contact(facts, "note.contact", note.contact()) && named && said && plain) {
      facts.notes.put(note);
    }
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  private static Contact contact(FoldedFacts facts, String id) {
    return Objects.requireNonNull(facts.contacts.get(id));
  }

  private static Contact with(Contact contact, Change.ContactSet set) {
    ContactBuilder builder = contact.toBuilder();
    @Nullable String value = set.value();
    switch (set.field()) {
      case NAME -> builder.name(Objects.requireNonNullElse(value, ""));
      case ORGANIZATION -> builder.organization(value);
      case TITLE -> builder.title(value);
      case RELATION ->
          builder.relation(FieldValues.oneOf(Relation.class, value, Relation.ACQUAINTANCE));
      case CONNECTIONS -> builder.connections(FieldValues.number(value));
      case ADVOCACY -> builder.advocacy(FieldValues.oneOf(Advocacy.class, value, Advocacy.NONE));
      case ADVOCACY_SINCE -> builder.advocacySince(FieldValues.date(value));
      case FOCUS -> builder.focus(FieldValues.flag(value));
      case SINCE -> builder.since(FieldValues.date(value));
      case CADENCE_DAYS -> builder.cadenceDays(FieldValues.number(value));
      case BIRTHDAY -> builder.birthday(FieldValues.birthday(value));
      case ARCHIVED -> builder.archived(FieldValues.flag(value));
    }
    return builder.build();
  }

  private static Contact with(Contact contact, Change.ContactListed listed) {
    ContactBuilder builder = contact.toBuilder();
    String item = listed.item();
    boolean present = listed.present();
    switch (listed.list()) {
      case MARKETS -> builder.markets(listed(contact.markets(), item, present));
      case INTERESTS -> builder.interests(listed(contact.interests(), item, present));
      case NEEDS -> builder.needs(listed(contact.needs(), item, present));
      case OFFERS -> builder.offers(listed(contact.offers(), item, present));
      case EMAILS -> builder.emails(texts(contact.emails(), item, present).toArray(String[]::new));
      case LABELS -> builder.labels(texts(contact.labels(), item, present));
    }
    return builder.build();
  }
}
