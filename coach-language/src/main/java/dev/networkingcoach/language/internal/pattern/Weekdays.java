package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.words.WordList;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Days of the week as people write them: mon-fri, monday to thursday, mon, wed, fri. */
final class Weekdays {

  private Weekdays() {}

  /**
   * The days.
   *
   * @throws MissingException if there is none
   */
  static Set<DayOfWeek> read(WordList words) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    String text = words.text().toLowerCase(Locale.ROOT).replace(",", " ");
    text =
        text.replace(" to ", "-").replace(" - ", "-").replace("\u2013", "-").replace(" and ", " ");
    for (String part : text.strip().split(" +", -1)) {
      add(days, part);
    }
    return days;
  }

  private static void add(Set<DayOfWeek> days, String part) {
    switch (part) {
      case "weekdays", "workdays", "working", "days" ->
          days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
      case "daily", "every", "day", "all" -> days.addAll(EnumSet.allOf(DayOfWeek.class));
      case "weekend", "weekends" -> days.addAll(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
      default -> {
        List<String> ends = List.of(part.split("-", -1));
        DayOfWeek day = day(ends.get(0), part);
        DayOfWeek last = ends.size() > 1 ? day(ends.get(1), part) : day;
        while (day != last) {
          days.add(day);
          day = day.plus(1);
        }
        days.add(last);
      }
    }
  }

  private static DayOfWeek day(String word, String part) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word.length() >= 2 && day.name().toLowerCase(Locale.ROOT).startsWith(word)) {
        return day;
      }
    }
    throw new MissingException(
        (part.isBlank() ? "Nothing" : part)
            + " is no day of the week: days such as mon-fri were expected.");
  }
}
