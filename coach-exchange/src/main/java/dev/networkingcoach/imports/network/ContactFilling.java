package dev.networkingcoach.imports.network;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.SameTopics;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills what is blank, and unites lists; what is known stays. */
final class ContactFilling {
  private ContactFilling() {}

  static Owner owner(Owner ours, Owner theirs) {
    return ours.toBuilder()
        .emails(emails(ours.emails(), theirs.emails()))
        .purpose(text(ours.purpose(), theirs.purpose()))
        .positioning(text(ours.positioning(), theirs.positioning()))
        .markets(topics(ours.markets(), theirs.markets()))
        .needs(topics(ours.needs(), theirs.needs()))
        .offers(topics(ours.offers(), theirs.offers()))
        .sameTopics(sameTopics(ours.sameTopics(), theirs.sameTopics()))
        .build();
  }

  static Contact contact(Contact ours, Contact theirs) {
    boolean advocate = ours.advocacy() != Advocacy.NONE;
    boolean related = ours.relation() != Relation.ACQUAINTANCE;
    return new Contact(
        ours.id(),
        ours.name().isBlank() ? theirs.name() : ours.name(),
        text(ours.organization(), theirs.organization()),
        text(ours.title(), theirs.title()),
        emails(ours.emails(), theirs.emails()),
        related ? ours.relation() : theirs.relation(),
        value(ours.connections(), theirs.connections()),
        topics(ours.markets(), theirs.markets()),
        topics(ours.interests(), theirs.interests()),
        topics(ours.needs(), theirs.needs()),
        topics(ours.offers(), theirs.offers()),
        advocate ? ours.advocacy() : theirs.advocacy(),
        advocate ? ours.advocacySince() : value(ours.advocacySince(), theirs.advocacySince()),
        ours.focus() || theirs.focus(),
        value(ours.since(), theirs.since()),
        value(ours.cadenceDays(), theirs.cadenceDays()),
        Birthday.either(ours.birthday(), theirs.birthday()),
        Topic.united(ours.labels(), theirs.labels()),
        ours.archived());
  }

  /** A contact under another id. */
  static Contact named(Contact contact, String id) {
    return id.equals(contact.id())
        ? contact
        : new Contact(
            id,
            contact.name(),
            contact.organization(),
            contact.title(),
            contact.emails(),
            contact.relation(),
            contact.connections(),
            contact.markets(),
            contact.interests(),
            contact.needs(),
            contact.offers(),
            contact.advocacy(),
            contact.advocacySince(),
            contact.focus(),
            contact.since(),
            contact.cadenceDays(),
            contact.birthday(),
            contact.labels(),
            contact.archived());
  }

  private static @Nullable String text(@Nullable String ours, @Nullable String theirs) {
    return ours == null || ours.isBlank() ? value(theirs, ours) : ours;
  }

  private static <T> @Nullable T value(@Nullable T ours, @Nullable T theirs) {
    return ours == null ? theirs : ours;
  }

  private static List<Topic> topics(List<Topic> ours, List<Topic> theirs) {
    Set<Topic> all = new LinkedHashSet<>(ours);
    all.addAll(theirs);
    return List.copyOf(all);
  }

  /** Of topics that mean the same here, the first stays the first. */
  private static List<List<Topic>> sameTopics(List<List<Topic>> ours, List<List<Topic>> theirs) {
    List<List<Topic>> all = ours;
    for (List<Topic> group : theirs) {
      Topic first =
          group.stream()
              .filter(topic -> ours.stream().anyMatch(known -> known.contains(topic)))
              .findFirst()
              .orElse(group.get(0));
      for (Topic other : group) {
        all = other.equals(first) ? all : SameTopics.joined(all, first, other);
      }
    }
    return all;
  }

  private static List<String> emails(List<String> ours, List<String> theirs) {
    Map<String, String> all = new LinkedHashMap<>();
    ours.forEach(email -> all.putIfAbsent(EmailAddresses.key(email), email));
    theirs.forEach(email -> all.putIfAbsent(EmailAddresses.key(email), email));
    return List.copyOf(all.values());
  }
}
