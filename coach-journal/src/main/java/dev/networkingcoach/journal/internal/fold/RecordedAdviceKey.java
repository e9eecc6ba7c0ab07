package dev.networkingcoach.journal.internal.fold;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Contacts in the keys of advice, {@code rule/subjects joined by +, sorted/anchor}, with their ids
 * escaped as {@link dev.networkingcoach.api.plan.Advice} says. Keys of the first edition have ids
 * as they are.
 */
public final class RecordedAdviceKey {
  private static final String SLASH = "/";
  private static final String PLUS = "+";
  private static final int PARTS = 3;

  private RecordedAdviceKey() {}

  /** Whether the contact is a subject of the advice, or its anchor. */
  public static boolean names(@Nullable String key, String contact) {
    if (key == null) {
      return false;
    }
    String[] parts = key.split(SLASH, PARTS);
    return (parts.length > 1 && (holds(parts[1], contact) || holds(parts[1], escaped(contact))))
        || (parts.length == PARTS && parts[2].equals(contact));
  }

  /** An id of the first edition may hold a plus itself, so the subjects are not taken apart. */
  private static boolean holds(String subjects, String id) {
    return (PLUS + subjects + PLUS).contains(PLUS + id + PLUS);
  }

  private static String escaped(String id) {
    return id.replace("%", "%25").replace(PLUS, "%2B").replace(SLASH, "%2F");
  }

  private static String plain(String escaped) {
    return escaped.replace("%2F", SLASH).replace("%2B", PLUS).replace("%25", "%");
  }

  /** The key of the same advice about another contact. */
  static String renamed(String key, String from, String into) {
    String[] parts = key.split(SLASH, PARTS);
    if (parts.length > 1) {
      parts[1] = parts[1].equals(from) ? escaped(into) : renamedSubjects(parts[1], from, into);
    }
    if (parts.length == PARTS && parts[2].equals(from)) {
      parts[2] = into;
    }
    return String.join(SLASH, parts);
  }

  private static String renamedSubjects(String subjects, String from, String into) {
    return Arrays.stream(subjects.split("\\+", -1))
        .map(RecordedAdviceKey::plain)
        .map(id -> id.equals(from) ? into : id)
        .distinct()
        .sorted()
        .map(RecordedAdviceKey::escaped)
        .collect(Collectors.joining(PLUS));
  }
}
