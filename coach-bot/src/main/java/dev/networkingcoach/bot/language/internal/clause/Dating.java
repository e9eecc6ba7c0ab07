package dev.networkingcoach.bot.language.internal.clause;

import dev.networkingcoach.bot.language.date.DateReading;
import dev.networkingcoach.bot.language.date.DateReading.Day;
import dev.networkingcoach.bot.language.date.DateReading.Refused;
import dev.networkingcoach.bot.language.date.SpokenDate;
import dev.networkingcoach.bot.language.internal.words.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A day somewhere among words, and the words without it.
 *
 * @param words the words that are left
 * @param date the day; null where none is said
 */
public record Dating(Words words, @Nullable LocalDate date) {
  /** After these, a day belongs to what is talked about: "plans for tomorrow". */
  private static final Set<String> PART_OF_TEXT =
      Set.of(
          "for",
          "of",
          "about",
          "from",
          "the",
          "a",
          "after",
          "before",
          "until",
          "re",
          "every",
          "per",
          "regarding",
          "concerning",
          "version",
          "than",
          "to",
          "my",
          "her",
          "his");

  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** What happened may be dated with these. */
  public static final List<String> HAPPENED = List.of("on", "since", "dated", "in");

  /** What is due may be dated with these. */
  public static final List<String> DUE =
      List.of("by", "before", "until", "till", "til", "due", "on");

  /**
   * Takes the first day out.
   *
   * @param words the words
   * @param from where to start looking
   * @param dates reads days
   * @param leads the words that announce a day
   * @throws MissingException if a day is meant that is none
   */
  public static Dating take(Words words, int from, SpokenDate dates, List<String> leads) {
    List<String> plain = words.plain();
    for (int i = from; i < plain.size(); i++) {
      boolean led = i + 1 < plain.size() && leads(plain.get(i), plain.get(i + 1), leads);
      int start = led ? i + 1 : i;
      DateReading reading = dates.at(plain, start, led);
      if (reading instanceof Refused refused && !words.get(start).quoted()) {
        throw new MissingException(refused.message());
      }
      if (reading instanceof Day day && (led || isFree(words, i, day.length()))) {
        return new Dating(words.without(i, start + day.length()), day.date());
      }
    }
    return new Dating(words, null);
  }

  /** "In" leads a month, written in full: "in march", but not "in Mar del Plata". */
  private static boolean leads(String word, String next, List<String> leads) {
    return leads.contains(word) && (!word.equals("in") || MONTHS.contains(next));
  }

  /** A day nothing announces counts unless it belongs to the text around it. */
  private static boolean isFree(Words words, int at, int length) {
    boolean apart = at == 0 || words.get(at - 1).endsClause();
    if (!apart && PART_OF_TEXT.contains(words.plain(at - 1))) {
      return false;
    }
    int end = at + length;
    boolean last = end == words.size() || words.get(end - 1).endsClause();
    boolean alone =
        length == 1
            && words.plain(at).endsWith("day")
            && !words.plain(at).equals("today")
            && !words.plain(at).equals("yesterday");
    return !alone || last || Vocabularies.MARKERS.contains(words.plain(end));
  }
}
