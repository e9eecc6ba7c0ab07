package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.language.date.VagueTimes;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/** What looks like a day and was not read as one: "met dana march", "two fridays ago". */
final class LeftTimes {
  private static final Set<String> TIMES =
      Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "easter", "christmas");

  private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final WordList words;

  LeftTimes(WordList words) {
    this.words = words;
  }

  /**
   * Stops at such a time, for a part of it would be lost.
   *
   * @param from where to start looking
   * @param dated whether a day was taken out already
   * @throws MissingException if there is one
   */
  void check(int from, boolean dated) {
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1 || words.get(i).endsClause();
      if (last && i >= Math.max(from, 1)) {
        end(start, i, dated);
      }
      start = last ? i + 1 : start;
    }
  }

  private void end(int start, int end, boolean dated) {
    String word = words.plain(end);
    if (word.equals("ago")) {
      throw new MissingException(VagueTimes.advice(words.slice(start, end + 1).plain()));
    }
    if (dated && isBare(start, end) && DAYS.contains(word)) {
      throw new MissingException("Two days are told: say one after the other.");
    }
    if (isTime(end) && isBare(start, end)) {
      throw new MissingException(
          VagueTimes.advice(words.slice(end, end + 1).plain())
              + " Or put it in quotes, if it is no time.");
    }
  }

  /** A year, or a month or a weekday that is not written as a surname would be. */
  private boolean isTime(int at) {
    String word = words.plain(at);
    boolean named = DaySearch.MONTHS.contains(word) || TIMES.contains(word);
    return YEAR.matcher(word).matches() || (named && !isSurname(at));
  }

  private boolean isSurname(int at) {
    return words.get(at).isNameLike()
        && at > 0
        && words.get(at - 1).isNameLike()
        && !words.isShouted();
  }

  /** Whether nothing before it in its clause makes it a part of something else. */
  private boolean isBare(int start, int end) {
    for (int i = start; i < end; i++) {
      String word = words.plain(i);
      boolean joined = i == end - 1 && Vocabularies.JOINERS.contains(word);
      if (joined || Vocabularies.MARKERS.contains(word) || Vocabularies.ARTICLES.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
