package dev.networkingcoach.journal.internal.fold;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Contacts in the keys of advice: {@code rule/subjects joined by +, sorted/anchor}. */
public final class AdviceKey {
  private static final String SLASH = "/";
  private static final String PLUS = "+";
  private static final int PARTS = 3;

  private AdviceKey() {}

  /** Whether the contact is a subject of the advice, or its anchor. */
  public static boolean names(@Nullable String key, String contact) {
    if (key == null) {
      return false;
    }
    String[] parts = key.split(SLASH, PARTS);
    // An id may hold a plus itself, so the subjects are not taken apart.
    return (parts.length > 1 && (PLUS + parts[1] + PLUS).contains(PLUS + contact + PLUS))
        || (parts.length == PARTS && parts[2].equals(contact));
  }

  /** The key of the same advice about another contact. */
  static String renamed(String key, String from, String into) {
    String[] parts = key.split(SLASH, PARTS);
    if (parts.length > 1) {
      parts[1] = parts[1].equals(from) ? into : renamedSubjects(parts[1], from, into);
    }
    if (parts.length == PARTS && parts[2].equals(from)) {
      parts[2] = into;
    }
    return String.join(SLASH, parts);
  }

  private static String renamedSubjects(String subjects, String from, String into) {
    return Arrays.stream(subjects.split("\\+", -1))
        .map(id -> id.equals(from) ? into : id)
        .distinct()
        .sorted()
        .collect(Collectors.joining(PLUS));
  }
}
