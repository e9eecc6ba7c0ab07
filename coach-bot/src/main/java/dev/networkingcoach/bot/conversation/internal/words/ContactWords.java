package dev.networkingcoach.bot.conversation.internal.words;

import static dev.networkingcoach.bot.conversation.internal.words.WordTexts.TEXTS;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import java.time.format.TextStyle;
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
    VERBS.put(ListField.MARKETS, TEXTS.worksIn());
    VERBS.put(ListField.INTERESTS, "follows");
    VERBS.put(ListField.NEEDS, TEXTS.looksFor());
    VERBS.put(ListField.OFFERS, "offers");
    VERBS.put(ListField.EMAILS, TEXTS.hasTheAddress());
    VERBS.put(ListField.LABELS, TEXTS.isFiledUnder());
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
    add(words, TEXTS.worksIn2(), topics(contact.markets()));
    add(words, TEXTS.follows(), topics(contact.interests()));
    add(words, TEXTS.looksFor2(), topics(contact.needs()));
    add(words, TEXTS.offers(), topics(contact.offers()));
    add(words, "", String.join(TEXTS.and(), contact.emails()));
    add(words, TEXTS.filedUnder(), SentencePieces.and(contact.labels()));
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
      case ARCHIVED -> TEXTS.archived(name, "true".equals(value));
      case FOCUS -> TEXTS.inFocus(name, "true".equals(value));
      case ADVOCACY -> name + advocacy(value);
      case ADVOCACY_SINCE -> "";
      case NAME -> TEXTS.theNameIs(String.valueOf(value));
      case CADENCE_DAYS -> value == null ? TEXTS.cadenceNotKnown(name) : TEXTS.cadence(name, value);
      default ->
          name
              + ": "
              + SentencePieces.plain(change.field())
              + (value == null ? TEXTS.notKnown2() : " " + readable(change.field(), value));
    };
  }

  /** What a field of a contact holds, as people say it. */
  public static String readable(ContactField field, String value) {
    return switch (field) {
      case RELATION -> value.toLowerCase(Locale.ROOT);
      case BIRTHDAY -> birthday(Birthday.parse(value));
      default -> value;
    };
  }

  /** A birthday, such as "3 March", or "3 March 1980" where the year is known. */
  public static String birthday(Birthday birthday) {
    String month = birthday.day().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    String day = birthday.day().getDayOfMonth() + " " + month;
    return birthday.year() == null ? day : day + " " + birthday.year();
  }

  private static String advocacy(@Nullable String value) {
    if ("ADVOCATE".equals(value)) {
      return TEXTS.isAnAdvocate();
    }
    return "CANDIDATE".equals(value) ? TEXTS.isOnYourListOf() : TEXTS.isNotOnYourList();
  }

  static String listed(String name, Change.ContactListed change) {
    return TEXTS.listed(name, verb(change.list()), change.item(), change.present());
  }
}
