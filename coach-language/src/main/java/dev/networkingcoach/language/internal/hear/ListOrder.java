package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.PlanningCommand.GoalSet;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders that say what the words before them are: "put that down as a goal", "add that to what I
 * offer". Thread-safe.
 */
final class ListOrder {
  private final WordBook book;
  private final DateTagger dates;
  private final LocalDate today;

  ListOrder(WordBook book, DateTagger dates, LocalDate today) {
    this.book = book;
    this.dates = dates;
    this.today = today;
  }

  /**
   * The last statement as the order wants it; null where this is no such order.
   *
   * @param order the words that may be one
   * @param last the statement before them
   * @param said the words of that statement
   */
  @Nullable Statement applied(TokenRow order, Statement last, TokenRow said) {
    int from = book.is("polite", order.low(0)) && !order.low(0).equals("note") ? 1 : 0;
    int end = order.size() - (book.is("polite", order.low(order.size() - 1)) ? 1 : 0);
    String low = end <= from ? "" : String.join(" ", order.lows().subList(from, end));
    if (book.is("aslist", low) && isListed(last.reading())) {
      return last;
    }
    if (!book.is("asgoal", low)) {
      return null;
    }
    if (last.reading() instanceof Told told
        && told.commands().stream().anyMatch(GoalSet.class::isInstance)) {
      return last;
    }
    DatedRow dated = dates.take(said, today, Tense.FUTURE);
    When when = dated.when();
    String text = dated.row().written().replaceFirst("(?i)[\\s,;:]+(?:by|until|till|before)?$", "");
    LocalDate deadline = when == null ? null : when.day();
    Told goal = new Told(List.of(new GoalSet(text, null, deadline)), false);
    return new Statement(last.words(), last.words(), goal, List.of(), List.of());
  }

  private static boolean isListed(StatementReading reading) {
    return reading instanceof Told told
        && told.commands().stream().anyMatch(Mine.Listed.class::isInstance);
  }
}
