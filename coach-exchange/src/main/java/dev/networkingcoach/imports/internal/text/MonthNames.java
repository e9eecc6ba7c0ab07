package dev.networkingcoach.imports.internal.text;

import static java.util.stream.Collectors.toSet;

import dev.networkingcoach.api.search.PersonName;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of the months, whole and cut short, in the languages of the files read. Stateless and
 * thread-safe.
 */
final class MonthNames {
  private static final int SHORTEST = 3;
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "nl", "pt", "da", "sv", "nb");

  /** Austria's January, and those that are not the beginning of their name. */
  private static final Map<String, Integer> OTHERS =
      Map.of("janner", 1, "mrz", 3, "mrt", 3, "fevr", 2, "juil", 7);

  private static final Map<String, Integer> NAMES = names();

  private MonthNames() {}

  /** The month of this name, or of the one name it begins; 0 where there is none. */
  static int month(String name) {
    String folded = PersonName.fold(name);
    Integer whole = NAMES.get(folded);
    if (whole != null) {
      return whole;
    }
    Set<Integer> begun =
        folded.length() < SHORTEST
            ? Set.of()
            : NAMES.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folded))
                .map(Map.Entry::getValue)
                .collect(toSet());
    return begun.size() == 1 ? begun.iterator().next() : 0;
  }

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>(OTHERS);
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
        names.put(PersonName.fold(name), month.getValue());
      }
    }
    return Map.copyOf(names);
  }
}
