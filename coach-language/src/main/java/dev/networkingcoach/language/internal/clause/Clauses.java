package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.language.internal.words.Word;
import dev.networkingcoach.language.internal.words.Word.Break;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts what follows a name: at commas and full stops, before labels, and before what she needs.
 */
public final class Clauses {

  private Clauses() {}

  /** The clauses, in order. */
  public static List<WordList> of(WordList words) {
    List<WordList> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i - 1).endsClause() || starts(words, i, start)) {
        clauses.add(words.slice(start, i));
        start = i;
      }
    }
    return clauses;
  }

  /** Whether a label stands here, or "and looks for" and the like. */
  private static boolean starts(WordList words, int at, int start) {
    if (isLabel(words, at)) {
      return true;
    }
    boolean connected = Vocabularies.CONNECTORS.contains(words.plain(at));
    boolean before = at - 1 > start && Vocabularies.CONNECTORS.contains(words.plain(at - 1));
    return connected && !before && startsDetail(words, at);
  }

  /** Whether a word with a colon stands here that names a field. */
  public static boolean isLabel(WordList words, int at) {
    return at < words.size()
        && words.get(at).after() == Break.COLON
        && Label.of(words.plain(at)) != null;
  }

  /** Whether something told about a person starts here, perhaps after "and she". */
  static boolean startsDetail(WordList words, int at) {
    int verb = afterConnectors(words, at);
    return Lists.verb(words, verb) != null
        || Lists.verb(words, at) != null
        || words.has(verb, "works at")
        || words.has(verb, "works for")
        || words.has(at, "who is");
  }

  /** Where the words after "and", "who", "she" and the like start. */
  static int afterConnectors(WordList words, int at) {
    int verb = at;
    while (verb < words.size() - 1
        && Vocabularies.CONNECTORS.contains(words.plain(verb))
        && !words.has(verb, "works at")
        && !words.has(verb, "works for")
        && Lists.verb(words, verb) == null) {
      verb++;
    }
    return verb;
  }

  /** Whether the clause before this one ends only with a comma, so that a list may go on. */
  static boolean goesOn(WordList clause) {
    Word last = clause.get(clause.size() - 1);
    return last.after() == Break.COMMA;
  }
}
