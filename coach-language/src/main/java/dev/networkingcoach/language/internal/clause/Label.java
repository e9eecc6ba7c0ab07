package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word with a colon after it, and what it stands for: a field, a list, or a part of what
 * happened.
 *
 * @param field the field of a person; null for others
 * @param list the list of a person; null for others
 * @param part the part of what happened; null for others
 */
public record Label(@Nullable ContactField field, @Nullable ListField list, @Nullable Part part) {

  /** Parts of what happened. */
  public enum Part {
    /** What it was about. */
    WHAT,
    /** The event. */
    EVENT,
    /** The group. */
    GROUP,
    /** Whom an introduction was to. */
    TARGET,
    /** What was passed on. */
    RESOURCE,
    /** The kind of favour. */
    FAVOUR
  }

  private static final Map<String, Label> LABELS = new HashMap<>();

  static {
    field(ContactField.TITLE, "title", "role", "job", "position");
    field(ContactField.ORGANIZATION, "organisation", "organization", "company", "employer", "org");
    field(ContactField.RELATION, "relation");
    field(ContactField.CONNECTIONS, "connections");
    field(ContactField.CADENCE_DAYS, "cadence");
    field(ContactField.NAME, "name", "rename");
    field(ContactField.SINCE, "since");
    list(ListField.EMAILS, "email", "emails", "e-mail", "mail");
    list(ListField.NEEDS, "needs", "need");
    list(ListField.OFFERS, "offers", "offer");
    list(ListField.INTERESTS, "interests", "interest");
    list(ListField.MARKETS, "markets", "market");
    part(Part.WHAT, "about", "what", "re", "topic", "note", "regarding");
    part(Part.EVENT, "event", "at");
    part(Part.GROUP, "group");
    part(Part.TARGET, "target");
    part(Part.RESOURCE, "resource");
    part(Part.FAVOUR, "favour", "favor");
  }

  /** What a word stands for; null for a word that is no label. */
  public static @Nullable Label of(String word) {
    return LABELS.get(word);
  }

  private static void field(ContactField field, String... words) {
    for (String word : words) {
      LABELS.put(word, new Label(field, null, null));
    }
  }

  private static void list(ListField list, String... words) {
    for (String word : words) {
      LABELS.put(word, new Label(null, list, null));
    }
  }

  private static void part(Part part, String... words) {
    for (String word : words) {
      LABELS.put(word, new Label(null, null, part));
    }
  }
}
