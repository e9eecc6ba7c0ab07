package dev.networkingcoach.imports.journal;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has to be told so that contacts become ones of whom more is known. Not thread-safe. */
final class ContactDifference {
  private final List<Change> changes = new ArrayList<>();

  private ContactDifference() {}

  static List<Change> between(List<Contact> before, List<Contact> after) {
    Map<String, Contact> there = new HashMap<>();
    before.forEach(contact -> there.put(contact.id(), contact));
    ContactDifference difference = new ContactDifference();
    for (Contact contact : after) {
      Contact known = there.get(contact.id());
      if (known == null) {
        difference.changes.add(new Change.ContactAdded(contact));
      } else if (!known.equals(contact)) {
        difference.compare(known, contact);
      }
    }
    return difference.changes;
  }

  private void compare(Contact before, Contact after) {
    set(before, after, ContactField.NAME, Contact::name);
    set(before, after, ContactField.ORGANIZATION, Contact::organization);
    set(before, after, ContactField.TITLE, Contact::title);
    set(before, after, ContactField.RELATION, Contact::relation);
    set(before, after, ContactField.CONNECTIONS, Contact::connections);
    set(before, after, ContactField.ADVOCACY, Contact::advocacy);
    set(before, after, ContactField.ADVOCACY_SINCE, Contact::advocacySince);
    set(before, after, ContactField.FOCUS, Contact::focus);
    set(before, after, ContactField.SINCE, Contact::since);
    set(before, after, ContactField.CADENCE_DAYS, Contact::cadenceDays);
    set(before, after, ContactField.BIRTHDAY, Contact::birthday);
    set(before, after, ContactField.ARCHIVED, Contact::archived);
    list(before, after, ListField.EMAILS, Contact::emails);
    list(before, after, ListField.LABELS, Contact::labels);
    list(before, after, ListField.MARKETS, contact -> texts(contact.markets()));
    list(before, after, ListField.INTERESTS, contact -> texts(contact.interests()));
    list(before, after, ListField.NEEDS, contact -> texts(contact.needs()));
    list(before, after, ListField.OFFERS, contact -> texts(contact.offers()));
  }

  private void set(
      Contact before,
      Contact after,
      ContactField field,
      Function<Contact, @Nullable Object> getter) {
    Object value = getter.apply(after);
    if (!Objects.equals(getter.apply(before), value)) {
      String text = value == null ? null : value.toString();
      changes.add(new Change.ContactSet(after.id(), field, text));
    }
  }

  private void list(
      Contact before, Contact after, ListField field, Function<Contact, List<String>> getter) {
    Set<String> there =
        getter.apply(before).stream().map(ContactDifference::key).collect(Collectors.toSet());
    getter.apply(after).stream()
        .filter(item -> there.add(key(item)))
        .forEach(item -> changes.add(new Change.ContactListed(after.id(), field, item, true)));
  }

  private static String key(String item) {
    return Topic.fold(item).toLowerCase(Locale.ROOT);
  }

  private static List<String> texts(List<Topic> topics) {
    return topics.stream().map(Topic::text).toList();
  }
}
