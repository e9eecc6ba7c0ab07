package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.language.command.KnownNames.Kind;
import dev.networkingcoach.language.internal.clause.Clauses;
import dev.networkingcoach.language.internal.clause.CommandClauseReader;
import dev.networkingcoach.language.internal.clause.Draft;
import dev.networkingcoach.language.internal.clause.Favours;
import dev.networkingcoach.language.internal.clause.Names;
import dev.networkingcoach.language.internal.words.Tokens;
import dev.networkingcoach.language.internal.words.Word;
import dev.networkingcoach.language.internal.words.WordList;

/** What was given, asked for or received. */
final class Thing {

  private Thing() {}

  /** Takes the thing that words start with into the draft; returns the clauses after it. */
  static WordList take(WordList words, Telling telling) {
    int end = 0;
    while (end < words.size() && !isLabel(words, end)) {
      if (words.plain(end).equals("and")) {
        CommandClauseReader.anotherDeed(words.from(end), telling.names());
      }
      end++;
      if (words.get(end - 1).after() == Word.Break.SENTENCE) {
        break;
      }
    }
    note(words.slice(0, end), telling.draft(), telling.names());
    return words.from(end);
  }

  /** The same, with words before it that the verb stood for: "helped" for "gave help". */
  static WordList take(WordList words, String lead, Favour favour, Telling telling) {
    WordList thing = Tokens.of(lead);
    int end = 0;
    while (end < words.size()
        && !isLabel(words, end)
        && (end == 0 || !words.get(end - 1).endsClause())) {
      end++;
    }
    note(thing.plus(words.slice(0, end)), telling.draft(), telling.names());
    telling.draft().favour(favour);
    return words.from(end);
  }

  /** Notes the thing, the kind of favour it is, and to whom an introduction was. */
  static void note(WordList thing, Draft draft, Names names) {
    if (thing.isEmpty()) {
      return;
    }
    draft.what(thing.text());
    draft.favour(Favours.of(thing));
    int target = Favours.target(thing);
    if (target < thing.size()) {
      int end = names.end(thing, target, false);
      draft.target(Names.who(thing.slice(target, end)));
    }
    if (names.isKnown(Kind.RESOURCE, thing)) {
      draft.resource(thing.text());
    } else if (thing.size() > 1 && names.isKnown(Kind.RESOURCE, thing.from(1))) {
      draft.resource(thing.from(1).text());
    }
  }

  private static boolean isLabel(WordList words, int at) {
    return Clauses.isLabel(words, at);
  }
}
