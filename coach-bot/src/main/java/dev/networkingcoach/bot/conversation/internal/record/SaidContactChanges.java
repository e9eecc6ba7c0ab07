package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.language.command.Details;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes by which something is learnt about a person; what is known already is left out. */
public final class SaidContactChanges {
  private SaidContactChanges() {}

  /** Adds the person if they are new, and what was learnt. */
  public static List<Change> of(MeantPerson who, Details details) {
    Contact contact = who.contact();
    List<Change> changes = new ArrayList<>();
    if (contact == null) {
      contact = Contact.builder(who.id(), who.name()).build();
      changes.add(new Change.ContactAdded(contact));
    }
    Contact known = contact;
    details.fields().forEach((field, value) -> set(known, field, value).forEach(changes::add));
    details
        .lists()
        .forEach(
            (list, items) ->
                items.stream()
                    .filter(item -> !has(known, list, item))
                    .forEach(
                        item ->
                            changes.add(new Change.ContactListed(known.id(), list, item, true))));
    return changes;
  }

  /** Adds the person if they are new. */
  public static List<Change> of(MeantPerson who) {
    return of(who, Details.NONE);
  }

  /** Sets a field, where it stands at something else. */
  public static List<Change> set(Contact contact, ContactField field, @Nullable String value) {
    String known = field(contact, field);
    boolean isKnown =
        Objects.equals(value, known)
            || (field == ContactField.BIRTHDAY
                && known != null
                && value != null
                && isKnownDay(known, value));
    return isKnown ? List.of() : List.of(new Change.ContactSet(contact.id(), field, value));
  }

  /** Sets how far a contact speaks for the owner, and since when. */
  public static List<Change> advocacy(MeantPerson who, Advocacy advocacy, LocalDate today) {
    Contact contact = who.contact();
    List<Change> changes = new ArrayList<>(of(who));
    if (contact != null && contact.advocacy() == advocacy) {
      return changes;
    }
    String since = advocacy == Advocacy.NONE ? null : today.toString();
    changes.add(new Change.ContactSet(who.id(), ContactField.ADVOCACY, advocacy.name()));
    if (since != null || (contact != null && contact.advocacySince() != null)) {
      changes.add(new Change.ContactSet(who.id(), ContactField.ADVOCACY_SINCE, since));
    }
    return changes;
  }

  /** Whether an item is in a list of a contact. */
  public static boolean has(Contact contact, ListField list, String item) {
    return items(contact, list).stream().map(Topic::fold).anyMatch(Topic.fold(item)::equals);
  }

  /** The items of a list of a contact. */
  public static List<String> items(Contact contact, ListField list) {
    return switch (list) {
      case MARKETS -> texts(contact.markets());
      case INTERESTS -> texts(contact.interests());
      case NEEDS -> texts(contact.needs());
      case OFFERS -> texts(contact.offers());
      case EMAILS -> contact.emails();
      case LABELS -> contact.labels();
    };
  }

  private static List<String> texts(List<Topic> topics) {
    return topics.stream().map(Topic::text).toList();
  }

  /** Whether a birthday without a year is the day of one that is known with its year. */
  private static boolean isKnownDay(String known, String now) {
    Birthday before = Birthday.parse(known);
    Birthday said = Birthday.parse(now);
    return said.year() == null && said.day().equals(before.day());
  }

  /** A field in the form in which it is written; null where it stands at nothing. */
  public static @Nullable String field(Contact contact, ContactField field) {
    Object value =
        switch (field) {
          case NAME -> contact.name();
          case ORGANIZATION -> contact.organization();
          case TITLE -> contact.title();
          case RELATION -> contact.relation().name();
          case CONNECTIONS -> contact.connections();
          case ADVOCACY -> contact.advocacy().name();
          case ADVOCACY_SINCE -> contact.advocacySince();
          case FOCUS -> contact.focus();
          case SINCE -> contact.since();
          case CADENCE_DAYS -> contact.cadenceDays();
          case BIRTHDAY -> contact.birthday();
          case ARCHIVED -> contact.archived();
        };
    return value == null ? null : value.toString();
  }
}
