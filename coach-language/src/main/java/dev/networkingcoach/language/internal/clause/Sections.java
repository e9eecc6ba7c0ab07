package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.language.command.KnownNames.Kind;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.Set;

/** Reads what small words announce: at an event, in a group, about a topic. Not thread-safe. */
final class Sections {
  private static final Set<String> SPLIT =
      Set.of(
          "at",
          "@",
          "about",
          "re",
          "regarding",
          "concerning",
          "in",
          "from",
          "of",
          "for",
          "on",
          "over");

  private static final Set<String> TOPIC =
      Set.of("about", "re", "regarding", "concerning", "for", "on", "over");

  private static final Set<String> ORDINARY =
      Set.of("lunch", "dinner", "breakfast", "noon", "home", "work", "night", "school");

  /** Longer than any name; it bounds how far is looked ahead. */
  private static final int FEW = 12;

  private final Draft draft;
  private final InteractionKind kind;
  private final Names names;

  Sections(Draft draft, InteractionKind kind, Names names) {
    this.draft = draft;
    this.kind = kind;
    this.names = names;
  }

  /** Whether the clause starts with where it was: "at JavaZone". */
  boolean startsPlace(WordList clause) {
    return clause.size() > 1
        && Set.of("at", "@", "in", "about", "re", "for").contains(clause.plain(0));
  }

  void read(WordList clause) {
    int start = 0;
    while (start < clause.size()) {
      int end = end(clause, start);
      one(clause.slice(start, end));
      start = end;
    }
  }

  /** A topic goes to the end, unless a place that is known, or has a capital, comes. */
  private int end(WordList clause, int start) {
    boolean topic = TOPIC.contains(clause.plain(start));
    for (int i = start + 1; i < clause.size() - 1; i++) {
      boolean at = Set.of("at", "@").contains(clause.plain(i));
      boolean place =
          at
              && (knownPlace(clause, i + 1)
                  || (kind == InteractionKind.MET && clause.get(i + 1).isNameLike()));
      boolean group =
          clause.plain(i).equals("in") && clause.size() - i < FEW && isGroup(clause.from(i + 1));
      if (topic ? place || group : SPLIT.contains(clause.plain(i))) {
        return i;
      }
    }
    return clause.size();
  }

  private boolean knownPlace(WordList clause, int at) {
    return clause.size() - at < FEW && names.isKnown(Kind.EVENT, clause.from(at));
  }

  private void one(WordList section) {
    String lead = section.plain(0);
    boolean announced = section.size() > 1 && SPLIT.contains(lead);
    WordList rest = announced ? section.from(1) : section;
    boolean joins = section.size() == 1 && Vocabularies.CONNECTORS.contains(lead);
    if (!announced) {
      draft.what(joins ? "" : section.text());
    } else if (TOPIC.contains(lead)) {
      draft.what(rest.text());
    } else if (lead.equals("at") || lead.equals("@")) {
      at(section, rest);
    } else if (lead.equals("in")) {
      in(section, rest);
    } else {
      draft.field(ContactField.ORGANIZATION, rest.text());
    }
  }

  private void at(WordList section, WordList rest) {
    boolean time =
        Character.isDigit(rest.get(0).text().charAt(0))
            && rest.size() <= 2
            && (rest.plain(0).matches("\\d{1,2}([:.]\\d\\d)?")
                || rest.plain(rest.size() - 1).endsWith("m"));
    if (time || ORDINARY.contains(rest.plain(0))) {
      draft.what(section.text());
    } else if (kind == InteractionKind.MET || names.isKnown(Kind.EVENT, rest)) {
      event(withoutThe(rest));
    } else {
      draft.field(ContactField.ORGANIZATION, rest.text());
    }
  }

  private void event(WordList name) {
    if (draft.hasEvent()) {
      draft.what("at " + name.text());
    } else {
      draft.event(name.text());
    }
  }

  private void in(WordList section, WordList rest) {
    if (isGroup(rest)) {
      draft.group(withoutThe(rest).text());
    } else {
      draft.what(section.text());
    }
  }

  private boolean isGroup(WordList words) {
    return names.isKnown(Kind.GROUP, words)
        || names.isKnown(Kind.GROUP, withoutThe(words))
        || words.plain(words.size() - 1).equals("group");
  }

  private static WordList withoutThe(WordList words) {
    return words.size() > 1 && words.plain(0).equals("the") ? words.from(1) : words;
  }
}
