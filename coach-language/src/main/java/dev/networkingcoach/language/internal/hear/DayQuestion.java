package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.internal.meaning.MeaningResult;
import dev.networkingcoach.language.internal.meaning.SpokenClause;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.ShownDay;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
                new SpokenChoice("Today", SpokenClause.withDay(rest, "today")),
                new SpokenChoice("Yesterday", SpokenClause.withDay(rest, "yesterday")),
                new SpokenChoice(
                    "About a week ago", SpokenClause.withDay(rest, "on " + today.minusDays(7))),
                new SpokenChoice(
                    "About a month ago", SpokenClause.withDay(rest, "on " + today.minusMonths(1))))
            .toList());
  }

  /** Whether a bare weekday may be the last one as well as the next: "lunch joao tue". */
  boolean isEither(DatedRow dated) {
    return isEither(dated, "");
  }

  /** The same after "on". */
  boolean isEitherOn(DatedRow dated) {
    return isEither(dated, "on");
  }

  private boolean isEither(DatedRow dated, String lead) {
    When when = dated.when();
    return when != null
        && dated.lead().equals(lead)
        && dated.another() == null
        && when.day().isBefore(today)
        && book.is("weekday", dated.said().toLowerCase(Locale.ROOT).replaceFirst("^on ", ""));
  }

  /** Asks which of the two it is. */
  StatementReading either(DatedRow dated, MeaningResult result) {
    LocalDate past = dated.when() == null ? today : dated.when().day();
    LocalDate ahead = past.plusWeeks(1);
    String rest = dated.row().written();
    String who = result.people().isEmpty() ? "" : " with " + result.people().get(0).name();
    return new Doubtful(
        "Was that"
            + who
            + " on "
            + ShownDay.withWeekday(past)
            + ", or is it planned for "
            + ShownDay.withWeekday(ahead)
            + "?",
        List.of(
            new SpokenChoice(
                "It was on " + ShownDay.withWeekday(past),
                SpokenClause.withDay(rest, "on " + past)),
            new SpokenChoice(
                "It is planned for " + ShownDay.withWeekday(ahead),
                SpokenClause.withDay(rest, "on " + ahead))));
  }

  /** Whether a day ahead is that of the deed, and not of what it was about. */
  boolean isDeedAhead(DatedRow dated, TokenRow whole) {
    return dated.when() != null
        && dated.when().period() == null
        && dated.another() == null
        && whole.lows().stream().noneMatch(low -> book.is("aboutnext", low) && !low.equals("on"));
  }

  /** Asks whether what is told as done on a day ahead is planned. */
  StatementReading planned(DatedRow dated, MeaningResult result) {
    LocalDate ahead = dated.when() == null ? today : dated.when().day();
    String rest = dated.row().written();
    String who =
        result.people().stream()
            .map(one -> '"' + one.name().replace("\"", "") + '"')
            .collect(Collectors.joining(" and "));
    return new Doubtful(
        ShownDay.withWeekday(ahead) + " is still to come. Did it happen today, or is it planned?",
        List.of(
            new SpokenChoice("It happened today", SpokenClause.withDay(rest, "today")),
            new SpokenChoice(
                "It is planned for " + ShownDay.withWeekday(ahead),
                "meeting with " + who + " on " + ahead)));
  }
}
