package dev.networkingcoach.language.internal;

import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.KnownNames.Kind;
import dev.networkingcoach.language.command.Understanding;
import dev.networkingcoach.language.command.Understanding.Unknown;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.clause.TwoWaysException;
import dev.networkingcoach.language.internal.pattern.Heard;
import dev.networkingcoach.language.internal.pattern.Patterns;
import dev.networkingcoach.language.internal.pattern.Patterns.Opening;
import dev.networkingcoach.language.internal.words.Tokens;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What somebody may have meant: offered, never taken. */
final class Guesses {
  private static final int MOST = 3;
  private static final int MOST_LETTERS = 30;
  private static final int SHOWN = 60;

  /** Words too common to be a slip of the hand. */
  private static final Set<String> COMMON =
      Set.of("the", "how", "what", "it", "is", "a", "an", "you", "are", "this", "that", "do");

  private Guesses() {}

  static Understanding unknown(WordList words, Patterns patterns, Context context) {
    String text = words.text();
    if (words.size() <= 4 && context.names().knows(Kind.PERSON, text)) {
      return new Unknown(
          "What about " + text + "?", List.of("who " + text, "met " + text, "talked to " + text));
    }
    if (words.has(0, "remind me")) {
      return new Unknown(
          "I keep no reminders of my own: what is due with people shows in \"today\".",
          List.of("today"));
    }
    if (words.plain().stream().anyMatch(word -> word.startsWith("birthday"))) {
      return new Unknown(
          "I keep no birthdays.\nMaybe note it: \"note Dana: birthday on 3 may\".", List.of());
    }
    List<String> nearest = nearest(words, patterns, context);
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + " ..." : text;
    return new Unknown(
        "\""
            + shown
            + "\" was not understood."
            + (nearest.isEmpty() ? "\nMaybe say help to see what can be said." : ""),
        nearest);
  }

  /** The same words with another opening, nearest first. */
  private static List<String> nearest(WordList words, Patterns patterns, Context context) {
    List<Guess> guesses = new ArrayList<>();
    for (int length = 1; length <= Math.min(3, words.size()); length++) {
      String written = words.slice(0, length).text().toLowerCase(Locale.ROOT);
      String rest = words.from(length).text();
      int farthest = written.length() < 5 ? 1 : 2;
      if (COMMON.contains(written) || written.length() > MOST_LETTERS || written.length() < 2) {
        continue;
      }
      DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(farthest);
      int wanted = length;
      phrases(patterns)
          .filter(phrase -> phrase.split(" ", -1).length == wanted)
          .forEach(
              phrase -> {
                int far = distance.apply(written, phrase);
                if (far > 0) {
                  guesses.add(new Guess((phrase + " " + rest).strip(), far));
                }
              });
    }
    return guesses.stream()
        .filter(guess -> isCommand(guess.text(), patterns, context))
        .sorted(Comparator.comparing(Guess::distance).thenComparing(Guess::text))
        .map(Guess::text)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Only what would be understood is offered. */
  private static boolean isCommand(String text, Patterns patterns, Context context) {
    WordList words = Tokens.of(text);
    for (Opening opening : patterns.at(words, 0)) {
      Heard heard = new Heard(opening.phrase(), words.from(opening.length()), null, false, context);
      try {
        if (opening.pattern().reader().apply(heard) != null) {
          return true;
        }
      } catch (TwoWaysException unclear) {
        return true;
      } catch (MissingException missing) {
        return opening.length() == words.size();
      }
    }
    return false;
  }

  private static Stream<String> phrases(Patterns patterns) {
    return patterns.phrases().stream().distinct();
  }

  private record Guess(String text, int distance) {}
}
