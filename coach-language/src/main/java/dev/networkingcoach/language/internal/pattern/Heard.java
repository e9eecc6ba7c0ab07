package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.date.SpokenDate;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.clause.Dating;
import dev.networkingcoach.language.internal.clause.Names;
import dev.networkingcoach.language.internal.words.WordList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of a command.
 *
 * @param opening the words that opened it, in lower case
 * @param words the words after those; before and after the verb for what stands in the middle
 * @param when a day said before the command, as in "yesterday I met Dana"; null for none
 * @param intended whether it was called a plan, as in "I need to call Dana"
 * @param context what has to be known
 */
public record Heard(
    String opening, WordList words, @Nullable When when, boolean intended, Context context) {

  Names names() {
    return new Names(context.names());
  }

  SpokenDate dates(Tense tense) {
    return new SpokenDate(context.today(), tense);
  }

  Heard opened(String other) {
    return new Heard(other, words, when, intended, context);
  }

  Heard with(WordList other) {
    return new Heard(opening, other, when, intended, context);
  }

  /** When it was: the day among the words, else the one said before, else today. */
  When when(Dating dating) {
    When among = dating.when();
    When before = when == null ? When.on(context.today()) : when;
    return among == null ? before : among;
  }

  /** The day among the words, else the one said before; null for none. */
  @Nullable LocalDate day(Dating dating) {
    When before = when;
    return dating.date() != null ? dating.date() : before == null ? null : before.day();
  }
}
