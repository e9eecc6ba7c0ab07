package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.bot.language.command.Details;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An entry that is corrected: it is taken back, and what is right stands in its place, in one
 * entry. What the form does not show is carried over.
 */
record Correction(Entry entry, Interaction interaction) {
  private static final Set<ContactField> SHOWN =
      Set.of(ContactField.TITLE, ContactField.ORGANIZATION);

  /** Empty where the entry is not about one interaction. */
  static Optional<Correction> of(Entry entry) {
    List<Interaction> happened =
        entry.changes().stream()
            .filter(Change.Happened.class::isInstance)
            .map(change -> ((Change.Happened) change).interaction())
            .toList();
    return happened.size() == 1
        ? Optional.of(new Correction(entry, happened.get(0)))
        : Optional.empty();
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
    Interaction happened =
        right.stream()
            .filter(Change.Happened.class::isInstance)
            .map(change -> ((Change.Happened) change).interaction())
            .findFirst()
            .orElseThrow();
    List<Change> changes = new ArrayList<>(List.of(new Change.Undone(entry.id())));
    entry.changes().stream()
        .flatMap(change -> carried(change, happened, network).stream())
        .forEach(changes::add);
    right.stream().filter(change -> !isLearnt(change)).forEach(changes::add);
    learnt.fields().forEach((field, value) -> changes.add(set(happened.contact(), field, value)));
    learnt
        .lists()
        .forEach((list, items) -> items.forEach(item -> changes.add(listed(happened, list, item))));
    return changes;
  }

  private static Change set(String contact, ContactField field, String value) {
    return new Change.ContactSet(contact, field, value);
  }

  private static Change listed(Interaction happened, ListField list, String item) {
    return new Change.ContactListed(happened.contact(), list, item, true);
  }

  private static boolean isLearnt(Change change) {
    return change instanceof Change.ContactSet || change instanceof Change.ContactListed;
  }

  /** What stays of the entry; what was learnt about the person goes with the interaction. */
  private Optional<Change> carried(Change change, Interaction happened, Network network) {
    if (change instanceof Change.ContactSet set) {
      return SHOWN.contains(set.field())
          ? Optional.empty()
          : Optional.of(new Change.ContactSet(happened.contact(), set.field(), set.value()));
    }
    if (change instanceof Change.ContactListed listed) {
      return listed.list() == ListField.NEEDS
          ? Optional.empty()
          : Optional.of(
              new Change.ContactListed(
                  happened.contact(), listed.list(), listed.item(), listed.present()));
    }
    if (change instanceof Change.ContactAdded added) {
      return Optional.of(change).filter(c -> isNeeded(added.contact().id(), happened, network));
    }
    if (change instanceof Change.EventSet set) {
      return Optional.of(change).filter(c -> isHeld(set.event().id(), happened, network));
    }
    boolean isReplaced = change instanceof Change.Happened || change instanceof Change.Undone;
    return isReplaced ? Optional.empty() : Optional.of(change);
  }

  /** Whether anything but this entry is about a contact. */
  private boolean isNeeded(String contact, Interaction happened, Network network) {
    return happened.contact().equals(contact)
        || network.interactions().stream()
            .anyMatch(one -> one.contact().equals(contact) && !one.id().equals(interaction.id()))
        || network.introductions().stream().anyMatch(one -> one.involves(contact));
  }

  private boolean isHeld(String event, Interaction happened, Network network) {
    return event.equals(happened.event())
        || network.interactions().stream()
            .anyMatch(one -> event.equals(one.event()) && !one.id().equals(interaction.id()));
  }
}
