package dev.networkingcoach.imports.internal.merge;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.imports.internal.format.FoundContact;
import dev.networkingcoach.imports.internal.format.FoundMail;
import dev.networkingcoach.imports.internal.format.FoundTouch;
import dev.networkingcoach.imports.internal.format.PersonRow;
import dev.networkingcoach.imports.internal.format.TouchKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes what happened into the network. With a contact, one kind of thing happens once a day,
 * whoever wrote it down. Not thread-safe.
 */
final class TouchMerge {
  private final ContactIndex roster;
  private final ContactMerge contacts;
  private final ImportChanges changes;
  private final List<Interaction> interactions;
  private final Set<String> ids = new HashSet<>();
  private final Set<Event> events = new HashSet<>();

  /** Who turned to whom in the talks of a day; null for both. */
  private final Set<Talk> talks = new HashSet<>();

  private record Talk(String contact, LocalDate on, @Nullable Initiator by) {}

  private record Event(
      String contact, LocalDate on, InteractionKind kind, @Nullable Favour favour) {}

  TouchMerge(
      ContactIndex roster,
      ContactMerge contacts,
      ImportChanges changes,
      Collection<Interaction> interactions) {
    this.roster = roster;
    this.contacts = contacts;
    this.changes = changes;
    this.interactions = new ArrayList<>(interactions);
    for (Interaction interaction : interactions) {
      ids.add(interaction.id());
      events.add(
          new Event(
              interaction.contact(), interaction.on(), interaction.kind(), interaction.favour()));
      if (interaction.kind() == InteractionKind.TALKED) {
        talks.add(new Talk(interaction.contact(), interaction.on(), interaction.by()));
      }
    }
  }

  List<Interaction> interactions() {
    return List.copyOf(interactions);
  }

  void take(FoundTouch touch) {
    if (roster.isOwner(touch.person())) {
      changes.skip(touch.place(), ContactMerge.OWNER);
      return;
    }
    Optional<ContactForRow> match = contacts.match(touch.person());
    if (match.isPresent()) {
      add(match.get().contactId(), touch);
      return;
    }
    PersonRow person = touch.person();
    List<ContactForRow> namesakes = roster.byName(person);
    if (namesakes.size() == 1) {
      ContactForRow only = namesakes.get(0);
      roster.claim(only.contactId(), person.profile());
      if (add(only.contactId(), touch)) {
        changes.merged(only, touch.place());
      }
    } else if (namesakes.size() > 1 && person.profile() == null) {
      changes.skip(touch.place(), ContactMerge.severalHave(person.name()));
    } else {
      add(addContact(touch), touch);
    }
  }

  /** Mails with a contact: a talk a day and direction, unless one of both is known already. */
  void mail(String contactId, FoundMail mail) {
    Initiator by = mail.sent() ? Initiator.OWNER : Initiator.CONTACT;
    String direction = mail.sent() ? "mail-sent-" : "mail-received-";
    String id = direction + contactId + "-" + mail.on();
    changes.contactSeen(contactId);
    if (talks.contains(new Talk(contactId, mail.on(), null))
        || !talks.add(new Talk(contactId, mail.on(), by))
        || !ids.add(id)) {
      return;
    }
    interactions.add(
        Interaction.builder(id, contactId, mail.on(), InteractionKind.TALKED)
            .what(mail.subject().isEmpty() ? null : mail.subject())
            .by(by)
            .build());
    changes.interactionAdded();
    changes.contactUpdated(contactId);
  }

  private String addContact(FoundTouch touch) {
    return contacts.add(new FoundContact(touch.place(), touch.person(), null, null, List.of()));
  }

  private boolean add(String contactId, FoundTouch touch) {
    TouchKind kind = touch.kind();
    String id = kind.idPrefix() + "-" + contactId + "-" + touch.on();
    changes.contactSeen(contactId);
    Event event = new Event(contactId, touch.on(), kind.interactionKind(), kind.favour());
    if (!events.add(event) || !ids.add(id)) {
      return false;
    }
    if (kind.interactionKind() == InteractionKind.TALKED) {
      talks.add(new Talk(contactId, touch.on(), touch.by()));
    }
    interactions.add(
        Interaction.builder(id, contactId, touch.on(), kind.interactionKind())
            .favour(kind.favour())
            .what(touch.subject().isEmpty() ? null : touch.subject())
            .by(touch.by())
            .build());
    changes.interactionAdded();
    changes.contactUpdated(contactId);
    return true;
  }
}
