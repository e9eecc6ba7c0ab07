package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.KnownNames;
import dev.networkingcoach.language.command.TopicCommand;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which topics mean the same. */
final class TopicPatterns {
  /** So many words two topics may have before what is said of them. */
  private static final int LONGEST = 20;

  /** Of how many words a topic is that nobody has yet. */
  private static final int MOST_WORDS = 4;

  private static final Set<String> ASKING = Set.of("is", "are", "does", "do");

  private static final List<String> ASKED_SAME =
      List.of(
          "the same topic as",
          "the same thing as",
          "the same as",
          "mean the same as",
          "the same topic",
          "the same thing",
          "mean the same",
          "the same");

  private static final List<String> SHOWN =
      List.of(
          "which topics are the same",
          "which topics mean the same",
          "which topics count as one",
          "what topics are the same",
          "what topics mean the same",
          "show topics that mean the same",
          "show my topics",
          "show topics");

  /** These stand for something else: "everything is the same as before". */
  private static final Set<String> TOLD =
      Set.of(
          "everything",
          "nothing",
          "all",
          "it",
          "this",
          "that",
          "these",
          "those",
          "they",
          "he",
          "she",
          "we",
          "you",
          "i",
          "his",
          "her",
          "their",
          "my",
          "our",
          "before",
          "always",
          "usual",
          "ever",
          "last",
          "next",
          "yesterday",
          "today",
          "tomorrow",
          "time",
          "now",
          "here",
          "there",
          "both",
          "same",
          "not");

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
    Command read = two(words, TopicCommand.TopicsReopened::new);
    if (read == null) {
      throw new MissingException(EXPECTED);
    }
    return read;
  }

  /** A sentence about topics that names them as such, or of which one is known as a topic. */
  static @Nullable Command among(WordList words, KnownNames names) {
    if (SHOWN.stream().anyMatch(phrase -> words.has(0, phrase))) {
      return new TopicCommand.TopicsShown();
    }
    boolean asks = ASKING.contains(words.plain(0));
    Command said = asks ? compared(words.from(1)) : stated(words);
    if (said instanceof TopicCommand.TopicsCompared compared) {
      return areTopics(compared.one(), compared.other(), names) ? said : null;
    } else if (said instanceof TopicCommand.TopicsJoined joined) {
      return areTopics(joined.one(), joined.other(), names) ? said : null;
    }
    return said instanceof TopicCommand.TopicsParted parted
            && areTopics(parted.one(), parted.other(), names)
        ? said
        : null;
  }

  /** "Forget that UX is the same as user experience"; null where that is about something else. */
  static @Nullable Command taken(WordList words, KnownNames names) {
    return words.has(0, "that")
            && stated(words.from(1)) instanceof TopicCommand.TopicsJoined joined
            && areTopics(joined.one(), joined.other(), names)
        ? new TopicCommand.TopicsParted(joined.one(), joined.other())
        : null;
  }

  /** "UX research the same as UX researchers?", after the verb. */
  private static @Nullable Command compared(WordList words) {
    for (int at = 1; at < Math.min(words.size(), LONGEST); at++) {
      String same = opening(words, at, ASKED_SAME);
      if (same == null) {
        continue;
      }
      WordList rest = words.from(at + length(same));
      return rest.isEmpty()
          ? two(words.slice(0, at), TopicCommand.TopicsCompared::new)
          : two(words.slice(0, at), rest, TopicCommand.TopicsCompared::new);
    }
    return null;
  }

  /** "UX and user experience". */
  private static @Nullable Command two(
      WordList words, BiFunction<String, String, ? extends Command> made) {
    int and = words.find(1, List.of("and", "&"));
    return and >= words.size() - 1 ? null : two(words.slice(0, and), words.from(and + 1), made);
  }

  /**
   * Whether two are topics: one is known as such, or both read as topics do, and nobody of one of
   * these names is known.
   */
  private static boolean areTopics(String one, String other, KnownNames names) {
    return !names.knows(KnownNames.Kind.PERSON, one)
        && !names.knows(KnownNames.Kind.PERSON, other)
        && (names.isTopic(one) || names.isTopic(other) || (isPlain(one) && isPlain(other)));
  }

  /** Few words, none written as a name is, and none that speaks of something told before. */
  private static boolean isPlain(String topic) {
    String[] words = topic.split(" ", -1);
    return words.length <= MOST_WORDS
        && Arrays.stream(words)
            .noneMatch(word -> word.matches("\\p{Lu}\\p{Ll}.*") || TOLD.contains(lower(word)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
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
