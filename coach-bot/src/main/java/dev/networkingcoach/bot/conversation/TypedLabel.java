package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.api.facts.Topic;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which answer words name by what its button says: "planned", "it was yesterday". Stateless.
 */
final class TypedLabel {
  /** These say nothing of which answer is meant, or are orders of their own. */
  private static final Set<String> EMPTY =
      Set.of(
          "it", "is", "was", "its", "it's", "that", "thats", "that's", "the", "a", "an", "on", "in",
          "to", "for", "of", "at", "and", "i", "we", "you", "my", "with", "yes", "no", "please",
          "not", "today", "week", "help", "plan", "undo", "log", "me", "him", "her", "them");

  /** What these answer is told by the question as a whole. */
  private static final Set<String> PLAIN = Set.of("yes", "no", "cancel");

  private TypedLabel() {}

  /** The place of the only answer whose label is these words, or has all of them; from 0. */
  static OptionalInt of(String words, List<String> labels) {
    String said = Topic.fold(words);
    if (PLAIN.contains(said)) {
      return OptionalInt.empty();
    }
    OptionalInt same = only(labels, label -> label.equals(said));
    List<String> telling = pieces(said).filter(word -> !EMPTY.contains(word)).toList();
    return same.isPresent() || telling.isEmpty()
        ? same
        : only(
            labels,
            label -> pieces(label).collect(Collectors.toSet()).containsAll(pieces(said).toList()));
  }

  private static OptionalInt only(List<String> labels, Predicate<String> fits) {
    int[] places =
        IntStream.range(0, labels.size())
            .filter(at -> fits.test(Topic.fold(labels.get(at))))
            .toArray();
    return places.length == 1 ? OptionalInt.of(places[0]) : OptionalInt.empty();
  }

  private static Stream<String> pieces(String folded) {
    return Stream.of(folded.split("[^\\p{L}\\p{N}']+", -1)).filter(word -> !word.isEmpty());
  }
}
