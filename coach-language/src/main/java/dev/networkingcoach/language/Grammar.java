package dev.networkingcoach.language;

import dev.networkingcoach.language.command.CommandHelp;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.Understanding;
import dev.networkingcoach.language.internal.EnglishGrammar;
import dev.networkingcoach.language.internal.words.Cleaning;
import dev.networkingcoach.language.statement.MessageReading;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Understands what people say, in chat and on the command line. English words and dates. Immutable
 * and thread-safe; it keeps nothing of what was said.
 */
public final class Grammar {
  private final EnglishGrammar english = new EnglishGrammar();

  /**
   * What a message means. Never throws for what a person may write.
   *
   * @param text the message; up to 5,000 characters are read
   * @param context the day, and the names that are known
   */
  public Understanding parse(String text, Context context) {
    return english.parse(text, context);
  }

  /**
   * What a message says, statement by statement. Never throws for what a person may write.
   *
   * @param text the message; up to 5,000 characters are read
   * @param context the day, the names that are known, and what was said before
   */
  public MessageReading hear(String text, Context context) {
    Understanding whole = parse(text, context);
    StatementReading reading;
    if (whole instanceof Understanding.Understood understood) {
      reading = new StatementReading.Told(List.of(understood.command()), false);
    } else if (whole instanceof Understanding.Incomplete incomplete) {
      reading = new StatementReading.NotUnderstood(incomplete.missing(), List.of());
    } else if (whole instanceof Understanding.Unclear unclear) {
      reading =
          new StatementReading.Doubtful(
              unclear.question(),
              unclear.readings().stream()
                  .map(words -> new StatementReading.SpokenChoice(words, words))
                  .toList());
    } else {
      Understanding.Unknown unknown = (Understanding.Unknown) whole;
      reading = new StatementReading.NotUnderstood(unknown.message(), unknown.nearest());
    }
    Statement all = new Statement(text, text, reading, List.of(), List.of());
    return new MessageReading(List.of(all), context.thread());
  }

  /**
   * What the words of a command line mean. A word with a space in it counts as quoted.
   *
   * @param words the words, as the shell parts them; {@code --not} and the like are understood
   * @param context the day, and the names that are known
   */
  public Understanding parse(List<String> words, Context context) {
    if (words.size() == 1) {
      return parse(words.get(0), context);
    }
    return parse(words.stream().map(Grammar::quoted).collect(Collectors.joining(" ")), context);
  }

  /** Everything that can be said, in the order of the help. */
  public List<CommandHelp> vocabulary() {
    return english.vocabulary();
  }

  /** A last comma parts clauses, as in a message; all else within a word stays within it. */
  private static String quoted(String written) {
    if (written.chars().noneMatch(Character::isWhitespace)) {
      return written;
    }
    String word = Cleaning.clean(written);
    boolean comma = word.endsWith(",");
    String bare = comma ? word.substring(0, word.length() - 1) : word;
    return '"' + bare.replace("\\", "\\\\").replace("\"", "\\\"") + '"' + (comma ? "," : "");
  }
}
