package dev.networkingcoach.language.internal;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.SmallTalk.Chosen;
import dev.networkingcoach.language.command.Understanding;
import dev.networkingcoach.language.command.Understanding.Incomplete;
import dev.networkingcoach.language.command.Understanding.Unclear;
import dev.networkingcoach.language.command.Understanding.Understood;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.date.SpokenDate;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.clause.Dating;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.clause.TwoWaysException;
import dev.networkingcoach.language.internal.pattern.CommandPattern;
import dev.networkingcoach.language.internal.pattern.Heard;
import dev.networkingcoach.language.internal.pattern.Imperatives;
import dev.networkingcoach.language.internal.pattern.Patterns;
import dev.networkingcoach.language.internal.pattern.Patterns.Opening;
import dev.networkingcoach.language.internal.pattern.Sentences;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one message: what is polite first, then the command. Not thread-safe. */
final class Reading {
  private static final int MOST_COURTESIES = 10;

  private static final Set<String> POLITE =
      Set.of(
          "please", "pls", "kindly", "hey", "hi", "hello", "coach", "ok", "okay", "so", "well",
          "and", "also", "just", "i", "i've", "ive", "we", "we've", "have", "log", "then", "yes",
          "no", "today", "can", "could", "you", "would", "let", "me", "us", "btw", "that");

  private final Patterns patterns;
  private final Context context;
  private @Nullable When when;
  private boolean intended;

  /** What is left of the words after what is polite before them. */
  private WordList unread;

  Reading(Patterns patterns, Context context, WordList words) {
    this.patterns = patterns;
    this.context = context;
    unread = words;
  }

  /** What the words mean. */
  Understanding read() {
    return understood().orElseGet(() -> Guesses.unknown(unread, patterns, context));
  }

  /** What the words mean; empty where they mean nothing, and then nothing is guessed either. */
  Optional<Understanding> understood() {
    try {
      return command(unread);
    } catch (MissingException missing) {
      return Optional.of(new Incomplete("met", missing.sentence(), "last friday I met Dana"));
    }
  }

  private Optional<Understanding> command(WordList all) {
    WordList words = withoutPlease(all);
    int start = 0;
    for (int i = 0; i < MOST_COURTESIES && start < words.size(); i++) {
      int intent = Imperatives.intent(words, start);
      intended |= intent > 0;
      start += intent;
      Optional<Understanding> command = opened(words, start);
      if (command.isPresent()) {
        return command;
      }
      int next = skip(words, start);
      if (next == start) {
        break;
      }
      start = next;
    }
    unread = words.from(Math.min(start, words.size() - 1));
    return sentence(unread);
  }

  private static WordList withoutPlease(WordList words) {
    int last = words.size() - 1;
    boolean please =
        last > 0 && Set.of("please", "pls", "again", "too").contains(words.plain(last));
    return please ? words.slice(0, last) : words;
  }

  private Optional<Understanding> opened(WordList words, int start) {
    for (Opening opening : patterns.at(words, start)) {
      WordList rest = words.from(start + opening.length());
      Heard heard = new Heard(opening.phrase(), rest, when, intended, context);
      Optional<Understanding> read = command(opening.pattern(), heard);
      if (read.isPresent()) {
        return read;
      }
    }
    return number(words.from(start));
  }

  private Optional<Understanding> command(CommandPattern pattern, Heard heard) {
    try {
      return Optional.ofNullable(pattern.reader().apply(heard)).map(this::understood);
    } catch (TwoWaysException unclear) {
      return Optional.of(new Unclear(unclear.question(), unclear.readings(), unclear.labels()));
    } catch (MissingException missing) {
      return Optional.of(
          new Incomplete(
              pattern.help().name(), missing.sentence(), pattern.help().examples().get(0)));
    }
  }

  private Optional<Understanding> number(WordList words) {
    String text = words.size() == 1 ? words.text() : "";
    String digits = text.startsWith("#") ? text.substring(1) : text;
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 4
            && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    int chosen = number ? Integer.parseInt(digits) : 0;
    return chosen > 0 ? Optional.of(understood(new Chosen(chosen))) : Optional.empty();
  }

  /** Past a polite word, or a day said first. */
  private int skip(WordList words, int start) {
    if (when == null) {
      SpokenDate dates = new SpokenDate(context.today(), Tense.PAST);
      Dating dating = Dating.first(words.from(start), dates);
      if (dating.when() != null && !dating.words().isEmpty()) {
        when = dating.when();
        return words.size() - dating.words().size();
      }
    }
    return POLITE.contains(words.plain(start)) && start + 1 < words.size() ? start + 1 : start;
  }

  private Optional<Understanding> sentence(WordList words) {
    try {
      return Sentences.read(new Heard("", words, when, intended, context)).map(this::understood);
    } catch (MissingException missing) {
      boolean tie = words.plain().contains("knows");
      return Optional.of(
          tie
              ? new Incomplete("knows", missing.sentence(), "Dana knows Lee 0.8")
              : new Incomplete("set", missing.sentence(), "Dana needs a React contractor"));
    }
  }

  private Understanding understood(Command command) {
    return new Understood(command);
  }
}
