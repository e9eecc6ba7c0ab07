package dev.networkingcoach.bot.conversation.internal.words;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was learnt about a contact, in words. */
public final class ContactWords {
  private static final Map<ListField, String> VERBS = new EnumMap<>(ListField.class);

  static {
    VERBS.put(ListField.MARKETS, "works in");
    VERBS.put(ListField.INTERESTS, "follows");
    VERBS.put(ListField.NEEDS, "looks for");
    VERBS.put(ListField.OFFERS, "offers");
    VERBS.put(ListField.EMAILS, "has the address");
    VERBS.put(ListField.LABELS, "is filed under");
  }

  private ContactWords() {}

  /** A verb for a list: a contact "looks for" what is in their needs. */
  public static String verb(ListField list) {
    return VERBS.getOrDefault(list, "has");
  }

  static String added(Contact contact) {
    List<String> words = new ArrayList<>();
    words.add(contact.name().isBlank() ? contact.id() : contact.name());
    add(words, "", contact.title());
    add(words, "", contact.organization());
    add(words, "works in ", topics(contact.markets()));
    add(words, "follows ", topics(contact.interests()));
    add(words, "looks for ", topics(contact.needs()));
    add(words, "offers ", topics(contact.offers()));
    add(words, "", String.join(" and ", contact.emails()));
    add(words, "filed under ", SentencePieces.and(contact.labels()));
    return String.join(", ", words);
  }

  private static void add(List<String> words, String verb, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      words.add(verb + value);
    }
  }

  /** Topics as they were written. */
  public static String topics(List<Topic> topics) {
    return SentencePieces.and(topics.stream().map(Topic::text).toList());
  }

  static String set(String name, Change.ContactSet change) {
    String value = change.value();
    return switch (change.field()) {
      case ARCHIVED -> name + ("true".equals(value) ? " is archived" : " is back from the archive");
      case FOCUS -> name + ("true".equals(value) ? " is in focus" : " is not in focus any more");
      case ADVOCACY -> name + advocacy(value);
      case ADVOCACY_SINCE -> "";
      case NAME -> "the name is " + value;
      case CADENCE_DAYS -> name + ": cadence " + (value == null ? "not known" : value + " days");
      default ->
          name
              + ": "
              + SentencePieces.plain(change.field())
              + (value == null ? " not known" : " " + readable(change.field(), value));
    };
  }

  private static String readable(ContactField field, String value) {
    return field == ContactField.RELATION ? value.toLowerCase(Locale.ROOT) : value;
  }

  private static String advocacy(@Nullable String value) {
    if ("ADVOCATE".equals(value)) {
      return " is an advocate";
    }
    return "CANDIDATE".equals(value)
        ? " is on your list of potential advocates"
        : " is not on your list of advocates";
  }

  static String listed(String name, Change.ContactListed change) {
    return name
        + " "
        + verb(change.list())
        + " "
        + change.item()
        + (change.present() ? "" : " no more");
  }
}
