package dev.networkingcoach.bot.conversation.internal.words;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Contacts that an entry adds, together with what the same entry says about them. */
final class NewContacts {
  private static final Set<ContactField> SHOWN =
      Set.of(ContactField.TITLE, ContactField.ORGANIZATION);

  private final Map<String, Contact> added = new LinkedHashMap<>();

  /** The changes with new contacts whole, and what is in them left out. */
  List<Change> whole(List<Change> changes) {
    List<Change> others = changes.stream().filter(change -> !takes(change)).toList();
    List<Change> whole = new ArrayList<>();
    added.values().stream().map(Change.ContactAdded::new).forEach(whole::add);
    whole.addAll(others);
    return whole;
  }

  private boolean takes(Change change) {
    if (change instanceof Change.ContactAdded one) {
      added.put(one.contact().id(), one.contact());
      return true;
    }
    if (change instanceof Change.ContactSet set && SHOWN.contains(set.field())) {
      return replace(set.contact(), builder -> set(builder, set));
    }
    return change instanceof Change.ContactListed listed
        && listed.present()
        && replace(listed.contact(), builder -> listed(builder, listed));
  }

  private boolean replace(String id, UnaryOperator<ContactBuilder> change) {
    return added.computeIfPresent(id, (key, contact) -> change.apply(contact.toBuilder()).build())
        != null;
  }

  private static ContactBuilder set(ContactBuilder builder, Change.ContactSet set) {
    return set.field() == ContactField.TITLE
        ? builder.title(set.value())
        : builder.organization(set.value());
  }

  private ContactBuilder listed(ContactBuilder builder, Change.ContactListed listed) {
    Contact contact = Objects.requireNonNull(added.get(listed.contact()));
    Topic topic = Topic.of(listed.item());
    return switch (listed.list()) {
      case MARKETS -> builder.markets(plus(contact.markets(), topic));
      case INTERESTS -> builder.interests(plus(contact.interests(), topic));
      case NEEDS -> builder.needs(plus(contact.needs(), topic));
      case OFFERS -> builder.offers(plus(contact.offers(), topic));
      case EMAILS ->
          builder.emails(
              Stream.concat(contact.emails().stream(), Stream.of(listed.item()))
                  .toArray(String[]::new));
      case LABELS ->
          builder.labels(
              Stream.concat(contact.labels().stream(), Stream.of(listed.item())).toList());
    };
  }

  private static List<Topic> plus(List<Topic> topics, Topic more) {
    return Stream.concat(topics.stream(), Stream.of(more)).toList();
  }
}
