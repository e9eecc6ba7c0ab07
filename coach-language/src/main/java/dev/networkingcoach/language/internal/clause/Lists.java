package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Things somebody needs, offers or likes. */
public final class Lists {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "some", "any");

  /** Each list, and how it is spoken of; the longest first. */
  private static final List<Map.Entry<String, ListField>> VERBS =
      List.of(
          Map.entry("is looking for", ListField.NEEDS),
          Map.entry("are looking for", ListField.NEEDS),
          Map.entry("is searching for", ListField.NEEDS),
          Map.entry("is in need of", ListField.NEEDS),
          Map.entry("looks for", ListField.NEEDS),
          Map.entry("looking for", ListField.NEEDS),
          Map.entry("searching for", ListField.NEEDS),
          Map.entry("searches for", ListField.NEEDS),
          Map.entry("in need of", ListField.NEEDS),
          Map.entry("needs", ListField.NEEDS),
          Map.entry("wants", ListField.NEEDS),
          Map.entry("seeks", ListField.NEEDS),
          Map.entry("seeking", ListField.NEEDS),
          Map.entry("can help with", ListField.OFFERS),
          Map.entry("helps with", ListField.OFFERS),
          Map.entry("can offer", ListField.OFFERS),
          Map.entry("can give", ListField.OFFERS),
          Map.entry("offers", ListField.OFFERS),
          Map.entry("offering", ListField.OFFERS),
          Map.entry("provides", ListField.OFFERS),
          Map.entry("is interested in", ListField.INTERESTS),
          Map.entry("are interested in", ListField.INTERESTS),
          Map.entry("interested in", ListField.INTERESTS),
          Map.entry("cares about", ListField.INTERESTS),
          Map.entry("likes", ListField.INTERESTS),
          Map.entry("loves", ListField.INTERESTS),
          Map.entry("enjoys", ListField.INTERESTS),
          Map.entry("serves", ListField.MARKETS),
          Map.entry("sells to", ListField.MARKETS),
          Map.entry("is active in", ListField.MARKETS),
          Map.entry("active in", ListField.MARKETS));

  private Lists() {}

  /** How one of the lists is spoken of at this place; null where none is. */
  public static Map.@Nullable Entry<String, ListField> verb(WordList words, int at) {
    if (words.plain(at).isEmpty()) {
      return null;
    }
    for (Map.Entry<String, ListField> verb : VERBS) {
      if (words.has(at, verb.getKey())) {
        return verb;
      }
    }
    return null;
  }

  /** The items: separated by commas, and by "and a". */
  public static List<String> items(WordList words) {
    Set<String> items = new LinkedHashSet<>();
    for (WordList clause : words.clauses()) {
      int start = 0;
      for (int i = 0; i <= clause.size(); i++) {
        boolean another = (clause.plain(i).equals("and") && ARTICLES.contains(clause.plain(i + 1)));
        if (i == clause.size() || another) {
          add(items, clause.slice(start, i));
          start = i + 1;
        }
      }
    }
    return List.copyOf(items);
  }

  private static void add(Set<String> items, WordList words) {
    int start = 0;
    while (start < words.size() - 1
        && (ARTICLES.contains(words.plain(start)) || words.plain(start).equals("and"))) {
      start++;
    }
    String item = words.from(start).text().strip();
    if (!item.isBlank()) {
      items.add(item);
    }
  }
}
