package dev.networkingcoach.bot.language.internal;

import dev.networkingcoach.bot.language.command.Context;
import dev.networkingcoach.bot.language.command.KnownNames.Kind;
import dev.networkingcoach.bot.language.command.Understanding;
import dev.networkingcoach.bot.language.command.Understanding.Unknown;
import dev.networkingcoach.bot.language.internal.pattern.Patterns;
import dev.networkingcoach.bot.language.internal.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant: offered, never taken. */
final class Guesses {
  private static final int MOST = 3;
  private static final int MOST_LETTERS = 30;
  private static final int SHOWN = 60;

  private Guesses() {}

  static Understanding unknown(Words words, Patterns patterns, Context context) {
    String text = words.text();
    if (words.size() <= 4 && context.names().knows(Kind.PERSON, text)) {
      return new Unknown(
          "What about " + text + "?", List.of("who " + text, "met " + text, "talked to " + text));
    }
    List<String> nearest = nearest(words, patterns);
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + " ..." : text;
    return new Unknown(
        "\""
            + shown
            + "\" was not understood."
            + (nearest.isEmpty() ? "\nMaybe say help to see what can be said." : ""),
        nearest);
  }

  /** The same words with another opening, nearest first. */
  private static List<String> nearest(Words words, Patterns patterns) {
    List<Guess> guesses = new ArrayList<>();
    for (int length = 1; length <= Math.min(3, words.size()); length++) {
      String written = words.slice(0, length).text().toLowerCase(java.util.Locale.ROOT);
      String rest = words.from(length).text();
      int farthest = Math.max(1, Math.min(2, written.length() / 3));
      if (written.length() > MOST_LETTERS || written.length() < 2) {
        continue;
      }
      LevenshteinDistance distance = new LevenshteinDistance(farthest);
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
        .sorted(Comparator.comparing(Guess::distance).thenComparing(Guess::text))
        .map(Guess::text)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Stream<String> phrases(Patterns patterns) {
    return patterns.phrases().stream().distinct();
  }

  private record Guess(String text, int distance) {}
}
