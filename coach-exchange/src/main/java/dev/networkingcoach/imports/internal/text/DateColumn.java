package dev.networkingcoach.imports.internal.text;

import dev.networkingcoach.imports.internal.text.WrittenDate.Order;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of dates. Whether the day or the month comes first is one question for all of it, which
 * any clear date in it answers: {@code 23/05/2022} says how {@code 04/05/2022} is meant. Where
 * dates contradict each other, those that could be read both ways are not read. Immutable and
 * thread-safe.
 *
 * @param order which comes first
 * @param doubtful a date that could be read both ways, where no other says which is meant; null
 *     where there is none
 */
public record DateColumn(Order order, @Nullable String doubtful) {

  /**
   * A column of these cells.
   *
   * @param otherwise the order where no cell shows it
   */
  public static DateColumn of(Collection<String> cells, Order otherwise) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    String doubtful = null;
    for (String cell : cells) {
      Order shown = WrittenDate.shownBy(cell).orElse(null);
      dayFirst |= shown == Order.DAY_FIRST;
      monthFirst |= shown == Order.MONTH_FIRST;
      if (doubtful == null && shown == Order.EITHER) {
        doubtful = TextCleaning.line(cell);
      }
    }
    if (dayFirst == monthFirst) {
      return new DateColumn(dayFirst ? Order.EITHER : otherwise, doubtful);
    }
    return new DateColumn(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST, null);
  }

  /** The date in this cell, if it is one that exists. */
  public Optional<LocalDate> date(String cell) {
    return WrittenDate.parse(cell, order);
  }
}
