package dev.networkingcoach.language;

import dev.networkingcoach.language.command.CommandHelp;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.SmallTalk;
import dev.networkingcoach.language.command.Understanding;
import dev.networkingcoach.language.internal.EnglishGrammar;
import dev.networkingcoach.language.internal.SampleTables;
import dev.networkingcoach.language.internal.SpokenHelp;
import dev.networkingcoach.language.internal.hear.LanguageBook;
import dev.networkingcoach.language.internal.hear.MessageReader;
import dev.networkingcoach.language.internal.words.Cleaning;
import dev.networkingcoach.language.statement.MessageReading;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Understands what people say, in chat and on the command line, in English and in everyday German.
 * Thread-safe. It keeps nothing of what was said, and of what is known an index of the names of the
 * last 16 networks, which only makes it faster.
 */
public final class Grammar {
  /** Signs by which people agree or thank. */
  private static final List<String> REACTIONS =
      List.of(
          "\uD83D\uDC4D",
          "\uD83D\uDE4F",
          "\u2764",
          "\uD83D\uDC4F",
          "\uD83D\uDE0A",
          "\uD83D\uDE42",
          "\uD83D\uDE00",
          "\uD83C\uDF89",
          "\uD83E\uDD73",
          "\uD83D\uDCAF",
          "\uD83D\uDE4C",
          "\uD83D\uDE0D",
          ":)");

  private final EnglishGrammar english = new EnglishGrammar();
  private final LanguageBook inEnglish = LanguageBook.of("en");
  private final LanguageBook inGerman = LanguageBook.of("de");

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
    if (text.length() > EnglishGrammar.MOST_CHARACTERS || SampleTables.isTable(text)) {
      return unread(text, context);
    }
    String clean = Cleaning.clean(text);
    if (!Cleaning.hasWords(clean)) {
      return REACTIONS.stream().anyMatch(clean::contains)
          ? single(
              text, new StatementReading.Told(List.of(new SmallTalk.ThankYou()), false), context)
          : unread(text, context);
    }
    return new MessageReader(book(clean), english, context).read(clean);
  }

  /** The language of a text: German where more of its words are German than English. */
  private LanguageBook book(String clean) {
    int german = 0;
    for (String word : clean.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      german += inGerman.words().is("signs", word) ? 1 : 0;
      german -= inEnglish.words().is("common", word) ? 1 : 0;
    }
    return german > 0 ? inGerman : inEnglish;
  }

  private MessageReading unread(String text, Context context) {
    Understanding.Unknown unknown = (Understanding.Unknown) parse(text, context);
    return single(
        text, new StatementReading.NotUnderstood(unknown.message(), unknown.nearest()), context);
  }

  private static MessageReading single(String text, StatementReading reading, Context context) {
    return new MessageReading(
        List.of(new Statement(text, text, reading, List.of(), List.of())), context.thread());
  }

  /**
   * What the words of a command line mean. A word with a space in it counts as quoted.
   *
   * @param words the words, as the shell splits them; {@code --not} and the like are understood
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
    return SpokenHelp.among(english.vocabulary());
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
