package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.date.SpokenDate;
import dev.networkingcoach.language.internal.words.WordList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day somewhere among words, and the words without it.
 *
 * @param words the words that are left
 * @param when the day; null where none is said
 */
public record Dating(WordList words, @Nullable When when) {
  /** What happened may be dated with these. */
  public static final List<String> HAPPENED = List.of("on", "since", "dated", "in");

  /** What is due may be dated with these. */
  public static final List<String> DUE =
      List.of("by", "before", "until", "till", "til", "due", "on", "in");

  /**
   * Takes the first day out.
   *
   * @param words the words
   * @param from where to start looking
   * @param dates reads days
   * @param leads the words that announce a day
   * @throws MissingException if a day is meant that is none
   */
  public static Dating take(WordList words, int from, SpokenDate dates, List<String> leads) {
    DaySearch search = new DaySearch(words, dates, leads);
    for (int i = from; i < words.size(); i++) {
      Dating dating = search.at(i);
      if (dating != null) {
        return dating;
      }
    }
    return new Dating(words, null);
  }

  /**
   * Takes out the day of what happened.
   *
   * @param words the words
   * @param from where to start looking
   * @param dates reads days
   * @throws MissingException if a day is meant that is none, or a second day is told
   */
  public static Dating happened(WordList words, int from, SpokenDate dates) {
    Dating dating = take(words, from, dates, HAPPENED);
    new LeftTimes(dating.words()).check(from, dating.when() != null);
    return dating;
  }

  /**
   * Takes out a day that the words begin with.
   *
   * @throws MissingException if they begin with a time that tells no day
   */
  public static Dating first(WordList words, SpokenDate dates) {
    DaySearch search = new DaySearch(words, dates, HAPPENED);
    search.vague(0);
    Dating dating = search.at(0);
    return dating == null ? new Dating(words, null) : dating;
  }

  /** The day; null where none is said. */
  public @Nullable LocalDate date() {
    return when == null ? null : when.day();
  }
}
