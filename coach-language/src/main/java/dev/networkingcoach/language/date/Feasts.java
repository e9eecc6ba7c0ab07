package dev.networkingcoach.language.date;

import dev.networkingcoach.language.date.DateReading.Nothing;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/** Days with a name that are the same each year: christmas, new year's eve. */
final class Feasts {
  /** The longest first, where one starts as another. */
  private static final List<Map.Entry<String, MonthDay>> DAYS =
      List.of(
          Map.entry("christmas eve", MonthDay.of(12, 24)),
          Map.entry("christmas day", MonthDay.of(12, 25)),
          Map.entry("christmas", MonthDay.of(12, 25)),
          Map.entry("xmas", MonthDay.of(12, 25)),
          Map.entry("boxing day", MonthDay.of(12, 26)),
          Map.entry("new year's eve", MonthDay.of(12, 31)),
          Map.entry("new year's day", MonthDay.of(1, 1)),
          Map.entry("new year's", MonthDay.of(1, 1)),
          Map.entry("valentine's day", MonthDay.of(2, 14)),
          Map.entry("halloween", MonthDay.of(10, 31)));

  private Feasts() {}

  static DateReading read(List<String> words, LocalDate today, Tense tense) {
    int last = DateWords.at(words, 0).equals("last") ? 1 : 0;
    List<String> named = words.subList(last, words.size());
    for (Map.Entry<String, MonthDay> feast : DAYS) {
      if (DateWords.starts(named, feast.getKey())) {
        MonthDay day = feast.getValue();
        int length = last + feast.getKey().split(" ", -1).length;
        int year = DateWords.year(DateWords.at(words, length));
        return DateWords.isLikely(year)
            ? Dates.of(feast.getKey(), year, day.getMonthValue(), day.getDayOfMonth(), length + 1)
            : Dates.nearest(
                feast.getKey(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                length,
                today,
                last > 0 ? Tense.PAST : tense);
      }
    }
    return new Nothing();
  }
}
