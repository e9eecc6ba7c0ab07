package dev.networkingcoach.bot.language.internal.pattern;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.bot.language.command.Command;
import dev.networkingcoach.bot.language.command.Details;
import dev.networkingcoach.bot.language.command.Happening.Interacted;
import dev.networkingcoach.bot.language.command.Who;
import dev.networkingcoach.bot.language.date.Tense;
import dev.networkingcoach.bot.language.internal.clause.ClauseReader;
import dev.networkingcoach.bot.language.internal.clause.Dating;
import dev.networkingcoach.bot.language.internal.clause.Draft;
import dev.networkingcoach.bot.language.internal.clause.MissingException;
import dev.networkingcoach.bot.language.internal.clause.Names;
import dev.networkingcoach.bot.language.internal.words.Words;
import java.time.LocalDate;
import java.util.List;

/** Something that happened, while it is read: the day is taken out already. Not thread-safe. */
final class Telling {
  private final InteractionKind kind;
  private final LocalDate on;
  private final Words words;
  private final Names names;
  private final Draft draft = new Draft();

  private Telling(InteractionKind kind, LocalDate on, Words words, Names names) {
    this.kind = kind;
    this.on = on;
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
    Dating dating = Dating.take(heard.words(), 0, heard.dates(tense), Dating.HAPPENED);
    LocalDate before = heard.date() == null ? heard.context().today() : heard.date();
    return new Telling(
        kind, dating.date() == null ? before : dating.date(), dating.words(), heard.names());
  }

  Words words() {
    return words;
  }

  Names names() {
    return names;
  }

  Draft draft() {
    return draft;
  }

  /** Reads what was said beside the people and the thing. */
  Command finish(List<Who> people, Words rest) {
    ClauseReader.read(rest, draft, kind, names, people.size() == 1);
    Details learnt = people.size() == 1 ? draft.details() : Details.NONE;
    return new Interacted(kind, people, on, draft.matter(), draft.where(), learnt);
  }
}
