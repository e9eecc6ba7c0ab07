package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.Details;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entry that is corrected: it is taken back, and what is right stands in its place, in one
 * entry. What the form does not show is carried over.
 */
record EntryCorrection(Entry entry, List<Interaction> interactions) {
  private static final Set<ContactField> SHOWN =
      Set.of(ContactField.TITLE, ContactField.ORGANIZATION);

  /** Empty where the entry is not about one thing that happened, with one person or several. */
  static Optional<EntryCorrection> of(Entry entry) {
    List<Interaction> happened =
        entry.changes().stream().flatMap(EntryCorrection::happened).toList();
    boolean isOne = happened.stream().map(one -> with(one, "one")).distinct().count() == 1;
    return isOne ? Optional.of(new EntryCorrection(entry, happened)) : Optional.empty();
  }

  private static Stream<Interaction> happened(Change change) {
    return change instanceof Change.Happened happened
        ? Stream.of(happened.interaction())
        : Stream.empty();
  }

  /** What happened, as it is the same with each of the people. */
  Interaction pattern() {
    return interactions.get(0);
  }

  /** With whom it happened. */
  List<String> contacts() {
    return interactions.stream().map(Interaction::contact).toList();
  }

  private static Interaction with(Interaction one, String id) {
    return Interaction.builder(id, id, one.on(), one.kind())
        .favour(one.favour())
        .what(one.what())
        .event(one.event())
        .group(one.group())
        .resource(one.resource())
        .target(one.target())
        .by(one.by())
        .build();
  }

  /** What the entry says about the person, as far as the form shows it. */
  Details learnt() {
    Map<ContactField, String> fields = new EnumMap<>(ContactField.class);
    List<String> needs = new ArrayList<>();
    for (Change change : entry.changes()) {
      if (change instanceof Change.ContactSet set && SHOWN.contains(set.field())) {
        String value = set.value();
        if (value != null) {
          fields.put(set.field(), value);
        }
      } else if (change instanceof Change.ContactListed listed
          && listed.list() == ListField.NEEDS
          && listed.present()) {
        needs.add(listed.item());
      }
    }
    return new Details(fields, needs.isEmpty() ? Map.of() : Map.of(ListField.NEEDS, needs));
  }

  /** The changes that put what is right in the place of the entry. */
  List<Change> corrected(List<Change> right, Details learnt, Network network) {
    List<String> people =
        right.stream().flatMap(EntryCorrection::happened).map(Interaction::contact).toList();
    List<Change> changes = new ArrayList<>(List.of(new Change.Undone(entry.id())));
    entry.changes().stream()
        .flatMap(change -> carried(change, people, right, network).stream())
        .forEach(changes::add);
    right.stream().filter(change -> !isLearnt(change)).map(this::whole).forEach(changes::add);
    if (people.size() == 1) {
      String contact = people.get(0);
      learnt.fields().forEach((field, value) -> changes.add(set(contact, field, value)));
      learnt
          .lists()
          .forEach(
              (list, items) -> items.forEach(item -> changes.add(listed(contact, list, item))));
    }
    return changes;
  }

  private static Change set(String contact, ContactField field, String value) {
    return new Change.ContactSet(contact, field, value);
  }

  private static Change listed(String contact, ListField list, String item) {
    return new Change.ContactListed(contact, list, item, true);
  }

  private static boolean isLearnt(Change change) {
    return change instanceof Change.ContactSet || change instanceof Change.ContactListed;
  }

  /** What happened, with what the form does not show: whom it led to, and what was passed on. */
  private Change whole(Change change) {
    if (!(change instanceof Change.Happened happened)
        || happened.interaction().kind() != pattern().kind()) {
      return change;
    }
    Interaction right = happened.interaction();
    return new Change.Happened(
        Interaction.builder(right.id(), right.contact(), right.on(), right.kind())
            .favour(right.favour())
            .what(right.what())
            .event(right.event())
            .group(right.group())
            .resource(right.resource() == null ? pattern().resource() : right.resource())
            .target(right.target() == null ? pattern().target() : right.target())
            .by(right.by() == null ? pattern().by() : right.by())
            .build());
  }

  /** What stays of the entry; what was learnt about one person goes with the interaction. */
  private Optional<Change> carried(
      Change change, List<String> people, List<Change> right, Network network) {
    if (change instanceof Change.ContactSet set) {
      return about(set.contact(), people)
          .filter(contact -> !SHOWN.contains(set.field()))
          .map(contact -> new Change.ContactSet(contact, set.field(), set.value()));
    }
    if (change instanceof Change.ContactListed one) {
      return about(one.contact(), people)
          .filter(contact -> one.list() != ListField.NEEDS)
          .map(contact -> new Change.ContactListed(contact, one.list(), one.item(), one.present()));
    }
    if (change instanceof Change.ContactAdded added) {
      return Optional.of(change).filter(c -> isNeeded(added.contact().id(), people, network));
    }
    if (change instanceof Change.EventSet set) {
      return Optional.of(change).filter(c -> isHeld(set.event().id(), right, network));
    }
    return Optional.of(change).filter(one -> !(one instanceof Change.Happened));
  }

  /** Whom something is about that was learnt about a contact; empty where nobody is left. */
  private Optional<String> about(String contact, List<String> people) {
    boolean isOneForOne = interactions.size() == 1 && people.size() == 1;
    return Optional.of(isOneForOne ? people.get(0) : contact).filter(people::contains);
  }

  /** Whether anything but this entry is about a contact. */
  private boolean isNeeded(String contact, List<String> people, Network network) {
    return people.contains(contact)
        || network.interactions().stream()
            .anyMatch(one -> one.contact().equals(contact) && !isOwn(one))
        || network.introductions().stream().anyMatch(one -> one.involves(contact));
  }

  private boolean isHeld(String event, List<Change> right, Network network) {
    return right.stream()
            .flatMap(EntryCorrection::happened)
            .anyMatch(one -> event.equals(one.event()))
        || network.interactions().stream()
            .anyMatch(one -> event.equals(one.event()) && !isOwn(one));
  }

  private boolean isOwn(Interaction interaction) {
    return interactions.stream().anyMatch(one -> one.id().equals(interaction.id()));
  }
}
