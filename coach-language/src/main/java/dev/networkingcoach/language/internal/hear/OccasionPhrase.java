package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.meaning.MeaningResult;
import dev.networkingcoach.language.internal.meaning.SpokenClause;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words that name an occasion and say of no deed: "lunch with Sven" is over, or to come.
 * Thread-safe.
 */
final class OccasionPhrase {
  private static final int LONGEST = 4;
  private static final List<String> KINDS = List.of("meal", "call", "meeting");
  private static final Set<String> WITH = Set.of("with", "w/", "w");

  private final WordBook book;

  OccasionPhrase(WordBook book) {
    this.book = book;
  }

  /** Whether a message is such words and nothing else. */
  boolean isAll(TokenRow row, MeaningResult result, MessageState state) {
    boolean plain = result.reading() instanceof Told told && told.commands().size() == 1;
    return state.alone
        && plain
        && !row.hasColon()
        && result.unexplained() == 0
        && isNoun(row, row.low(0).matches("a|an|the|my|our") ? 1 : 0);
  }

  private boolean isNoun(TokenRow row, int start) {
    return IntStream.rangeClosed(1, LONGEST)
        .filter(length -> WITH.contains(row.low(start + length)))
        .mapToObj(length -> String.join(" ", row.lows().subList(start, start + length)))
        .anyMatch(words -> KINDS.stream().anyMatch(kind -> book.is(kind, words)));
  }

  /** Asks whether it is over. */
  static Doubtful asked(String words) {
    String bare = words.replaceFirst("(?i)^(a|an|the|my|our) ", "");
    return new Doubtful(
        "When was that, or is it still to come?",
        List.of(
            new SpokenChoice("Today", SpokenClause.withDay(words, "today")),
            new SpokenChoice("Yesterday", SpokenClause.withDay(words, "yesterday")),
            new SpokenChoice("It is still to come", "plan a " + bare)));
  }
}
