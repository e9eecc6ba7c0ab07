package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for the day where words mean one and tell none. Thread-safe. */
final class DayQuestion {
  private final WordBook book;
  private final LocalDate today;

  DayQuestion(WordBook book, LocalDate today) {
    this.book = book;
    this.today = today;
  }

  /** What is wrong with words that can only be a time, such as "two weekends ago"; null else. */
  @Nullable String problem(List<String> left) {
    for (String words : left) {
      if (isTime(words)) {
        return "\""
            + words
            + "\" tells no day I know.\nMaybe say one such as yesterday, last friday or 14 nov.";
      }
    }
    return null;
  }

  private boolean isTime(String words) {
    List<String> lows =
        List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d']+", -1)).stream()
            .filter(word -> !word.isEmpty())
            .toList();
    return lows.stream().anyMatch(word -> book.is("timeword", word))
        && lows.stream()
            .allMatch(
                word ->
                    book.is("timeword", word)
                        || book.is("timelead", word)
                        || word.chars().allMatch(Character::isDigit));
  }

  /** The question. */
  StatementReading asked(String problem, DatedRow dated) {
    if (problem.contains("may be")) {
      return new StatementReading.NotUnderstood(problem, List.of());
    }
    if (!problem.contains("tells no day") || problem.contains("I know")) {
      return new Doubtful(problem, List.of());
    }
    String rest = dated.row().written();
    return new Doubtful(
        problem,
        Stream.of(
                new SpokenChoice("Today", rest + " today"),
                new SpokenChoice("Yesterday", rest + " yesterday"),
                new SpokenChoice("About a week ago", rest + " on " + today.minusDays(7)),
                new SpokenChoice("About a month ago", rest + " on " + today.minusMonths(1)))
            .toList());
  }
}
