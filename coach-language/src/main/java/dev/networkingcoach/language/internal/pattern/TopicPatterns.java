package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.KnownNames;
import dev.networkingcoach.language.command.TopicCommand;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which topics mean the same. */
final class TopicPatterns {
  /** So many words two topics may have before what is said of them. */
  private static final int LONGEST = 20;

  private static final String EXPECTED = "The two topics are missing.";

  private static final List<String> SAME =
      List.of(
          "=",
          "is the same topic as",
          "is the same as",
          "are the same as",
          "is the same thing as",
          "means the same as",
          "mean the same as",
          "means");

  private static final List<String> APART =
      List.of(
          "!=",
          "is not the same topic as",
          "is not the same as",
          "isn't the same as",
          "are not the same as",
          "aren't the same as",
          "does not mean the same as",
          "doesn't mean the same as",
          "does not mean",
          "doesn't mean",
          "is different from",
          "are different from");

  private static final List<String> BOTH_SAME = List.of("are the same", "mean the same", "are one");

  private static final List<String> BOTH_APART =
      List.of(
          "are not the same",
          "aren't the same",
          "do not mean the same",
          "don't mean the same",
          "are different",
          "are two");

  private TopicPatterns() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "topics|topic|my topics|same topics",
            "Which topics mean the same; joins two, separates them, or takes a no back.",
            List.of(
                "topics",
                "topics UX research = UX researcher",
                "topics UX is the same as user experience",
                "topics UX research is not the same as UI research",
                "topics ask again about UX research and UI research"),
            TopicPatterns::read));
  }

  private static @Nullable Command read(Heard heard) {
    WordList words = heard.words();
    if (words.isEmpty() || words.has(0, "that mean the same")) {
      return new TopicCommand.TopicsShown();
    }
    if (words.has(0, "ask again") || words.has(0, "ask me again")) {
      int again = words.find(0, List.of("again"));
      int about = words.plain(again + 1).equals("about") ? again + 2 : again + 1;
      return reopened(words.from(about));
    }
    boolean not = Said.isNot(words);
    WordList rest = not ? Said.withoutNot(words) : words;
    Command said = stated(rest);
    if (said == null && compares(rest)) {
      throw new MissingException(EXPECTED);
    }
    return not && said instanceof TopicCommand.TopicsJoined joined
        ? new TopicCommand.TopicsParted(joined.one(), joined.other())
        : said;
  }

  private static Command reopened(WordList words) {
    Command two = stated(words);
    if (two instanceof TopicCommand.TopicsJoined joined) {
      return new TopicCommand.TopicsReopened(joined.one(), joined.other());
    }
    int and = words.find(1, List.of("and", "&"));
    Command read = two(words.slice(0, and), words.from(and + 1), TopicCommand.TopicsReopened::new);
    if (read == null) {
      throw new MissingException(EXPECTED);
    }
    return read;
  }

  /** A sentence of two topics that needs no name before it, where one of them is known as such. */
  static @Nullable Command among(WordList words, KnownNames names) {
    Command said = stated(words);
    boolean known =
        said instanceof TopicCommand.TopicsJoined joined
            ? isTopic(joined.one(), joined.other(), names)
            : said instanceof TopicCommand.TopicsParted parted
                && isTopic(parted.one(), parted.other(), names);
    return known ? said : null;
  }

  private static boolean isTopic(String one, String other, KnownNames names) {
    return (names.isTopic(one) || names.isTopic(other))
        && !names.knows(KnownNames.Kind.PERSON, one)
        && !names.knows(KnownNames.Kind.PERSON, other);
  }

  /** What a sentence says of two topics; null where it says nothing of the kind. */
  private static @Nullable Command stated(WordList words) {
    for (int at = 1; at < Math.min(words.size(), LONGEST); at++) {
      String apart = opening(words, at, APART);
      String same = opening(words, at, SAME);
      if (apart != null || same != null) {
        int length = length(apart != null ? apart : String.valueOf(same));
        // What is said first is how the owner writes it now, and counts as what it is compared to.
        return apart != null
            ? two(words.slice(0, at), words.from(at + length), TopicCommand.TopicsParted::new)
            : two(words.from(at + length), words.slice(0, at), TopicCommand.TopicsJoined::new);
      }
      Command both = both(words, at);
      if (both != null) {
        return both;
      }
    }
    return null;
  }

  /** "UX and user experience are the same". */
  private static @Nullable Command both(WordList words, int at) {
    boolean apart = opening(words, at, BOTH_APART) != null;
    int and = words.slice(0, at).find(1, List.of("and", "&"));
    if ((!apart && opening(words, at, BOTH_SAME) == null) || and >= at - 1) {
      return null;
    }
    WordList one = words.slice(0, and);
    WordList other = words.slice(and + 1, at);
    return two(one, other, apart ? TopicCommand.TopicsParted::new : TopicCommand.TopicsJoined::new);
  }

  private static @Nullable String opening(WordList words, int at, List<String> phrases) {
    return phrases.stream().filter(phrase -> words.has(at, phrase)).findFirst().orElse(null);
  }

  /** Whether words compare topics, be they there or not. */
  private static boolean compares(WordList words) {
    return IntStream.range(0, words.size())
        .anyMatch(at -> opening(words, at, SAME) != null || opening(words, at, APART) != null);
  }

  /** The command about two topics; null where they are not two. */
  private static @Nullable Command two(
      WordList one, WordList other, BiFunction<String, String, ? extends Command> made) {
    String first = one.text().strip();
    String second = other.text().strip();
    return first.isEmpty() || second.isEmpty() ? null : made.apply(first, second);
  }

  private static int length(String phrase) {
    return phrase.split(" ", -1).length;
  }
}
