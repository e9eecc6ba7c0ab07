package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.clause.CommandClauseReader;
import dev.networkingcoach.language.internal.clause.Dating;
import dev.networkingcoach.language.internal.clause.Draft;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.clause.Names;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;

/** Something that happened, while it is read: the day is taken out already. Not thread-safe. */
final class Telling {
  private final InteractionKind kind;
  private final When when;
  private final WordList words;
  private final Names names;
  private final Draft draft = new Draft();

  private Telling(InteractionKind kind, When when, WordList words, Names names) {
    this.kind = kind;
    this.when = when;
    this.words = words;
    this.names = names;
  }

  /**
   * Takes out the day.
   *
   * @throws MissingException if nobody is named
   */
  static Telling of(InteractionKind kind, Heard heard, Tense tense) {
    Telling telling = any(kind, heard, tense);
    if (telling.words.isEmpty()) {
      throw new MissingException("The name is missing.");
    }
    return telling;
  }

  /** The same, where the people are known already and no words may be left. */
  static Telling any(InteractionKind kind, Heard heard, Tense tense) {
    Dating dating = Dating.happened(heard.words(), start(heard.words()), heard.dates(tense));
    return new Telling(kind, heard.when(dating), dating.words(), heard.names());
  }

  /** A name comes first, even one such as May. */
  private static int start(WordList words) {
    boolean name =
        words.size() > 1
            && words.get(0).isNameLike()
            && !Character.isDigit(words.get(0).text().charAt(0))
            && !words.isShouted();
    return name ? 1 : 0;
  }

  /** Whether it is still to come. */
  boolean isAhead(Heard heard) {
    return when.day().isAfter(heard.context().today());
  }

  WordList words() {
    return words;
  }

  Names names() {
    return names;
  }

  Draft draft() {
    return draft;
  }

  /** Reads what was said beside the people and the thing. */
  Command finish(List<Who> people, WordList rest) {
    CommandClauseReader.read(rest, draft, kind, names, people.size() == 1);
    Details learnt = people.size() == 1 ? draft.details() : Details.NONE;
    return new Interacted(kind, people, when, draft.matter(), draft.where(), learnt);
  }
}
