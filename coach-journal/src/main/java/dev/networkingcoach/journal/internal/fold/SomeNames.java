package dev.networkingcoach.journal.internal.fold;

import java.util.List;

/** Several things in words, the first few by name. */
public final class SomeNames {
  private SomeNames() {}

  /** The things, joined; beyond so many only their number. */
  public static String of(List<String> things, int shown) {
    int named = Math.min(shown, things.size());
    int more = things.size() - named;
    String first = String.join(", ", things.subList(0, named));
    if (more > 0) {
      return first + " and " + more + " more";
    }
    int last = first.lastIndexOf(", ");
    return last < 0 ? first : first.substring(0, last) + " and " + first.substring(last + 2);
  }
}
