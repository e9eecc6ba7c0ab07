package dev.networkingcoach.language.internal;

import dev.networkingcoach.language.command.CommandHelp;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.Understanding;
import dev.networkingcoach.language.command.Understanding.Unknown;
import dev.networkingcoach.language.internal.pattern.CommandPattern;
import dev.networkingcoach.language.internal.pattern.Patterns;
import dev.networkingcoach.language.internal.words.Cleaning;
import dev.networkingcoach.language.internal.words.Tokens;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.Optional;

/** The grammar of English. Thread-safe. */
public final class EnglishGrammar {
  /** Longer messages are no command; a file is the better way. */
  public static final int MOST_CHARACTERS = 5_000;

  private final Patterns patterns = new Patterns();

  /** What a message means. */
  public Understanding parse(String text, Context context) {
    if (text.length() > MOST_CHARACTERS) {
      return new Unknown(
          "That is long: "
              + text.length()
              + " characters, and up to "
              + MOST_CHARACTERS
              + " were expected.\nMaybe say it in short sentences, or import a file.",
          List.of("import"));
    }
    String clean = Cleaning.clean(text);
    if (!Cleaning.hasWords(clean)) {
      return new Unknown(
          "There are no words in that.\nMaybe say help to see what can be said.", List.of("help"));
    }
    if (SampleTables.isTable(text)) {
      return new Unknown("That looks like a table.\nMaybe import it as a file.", List.of("import"));
    }
    return read(clean, context);
  }

  /** What a cleaned text of any length means. */
  Understanding read(String clean, Context context) {
    WordList words = Tokens.of(clean);
    return words.isEmpty()
        ? new Unknown("There are no words in that.", List.of("help"))
        : new Reading(patterns, context, words).read();
  }

  /** What a text means; empty where it means nothing, and then nothing is guessed either. */
  public Optional<Understanding> understood(String text, Context context) {
    String clean = Cleaning.clean(text);
    boolean isReadable =
        text.length() <= MOST_CHARACTERS && Cleaning.hasWords(clean) && !SampleTables.isTable(text);
    WordList words = isReadable ? Tokens.of(clean) : Tokens.of("");
    return words.isEmpty() ? Optional.empty() : new Reading(patterns, context, words).understood();
  }

  /** Everything that can be said, in the order of the help. */
  public List<CommandHelp> vocabulary() {
    return patterns.all().stream().map(CommandPattern::help).toList();
  }
}
