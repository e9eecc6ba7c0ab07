package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.date.DateReading;
import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Refused;
import dev.networkingcoach.language.date.SpokenDate;
import dev.networkingcoach.language.date.VagueTimes;
import dev.networkingcoach.language.internal.words.WordList;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for a day at one place after the other. Not thread-safe. */
final class DaySearch {
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

  /** These begin another part, too. */
  private static final Set<String> SUBJECTS = Set.of("i", "we", "she", "he", "they", "and", "but");

  private static final Set<String> TOPIC = Set.of("about", "re", "regarding", "concerning");

  private static final Set<String> ABOUT = Set.of("about", "around", "roughly", "almost");

  /** These announce a day only where nothing else stands behind it: "at christmas". */
  private static final Set<String> LOOSE = Set.of("at", "over", "around", "roughly", "almost");

  private static final Pattern FIGURE = Pattern.compile("\\d{1,2}(/\\d{1,2}|st|nd|rd|th)");

  private static final Set<String> FEASTS = Set.of("christmas", "xmas", "halloween");

  /** Their names in full. */
  static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final WordList words;
  private final List<String> plain;
  private final SpokenDate dates;
  private final List<String> leads;

  DaySearch(WordList words, SpokenDate dates, List<String> leads) {
    this.words = words;
    this.plain = words.plain();
    this.dates = dates;
    this.leads = leads;
  }

  /**
   * The day that is told from a place on; null where none is.
   *
   * @throws MissingException if a day is meant that is none
   */
  @Nullable Dating at(int from) {
    if (from > 0) {
      vague(from);
    }
    int start = from + lead(from);
    boolean led = start > from;
    DateReading reading = dates.at(plain, start, led || isFigure(from));
    if (reading instanceof Refused refused && !words.get(start).quoted()) {
      throw new MissingException(refused.message());
    }
    if (!(reading instanceof Day day)) {
      return null;
    }
    int end = start + day.length();
    if (!led && !isFree(from, end)) {
      return null;
    }
    boolean about = led && ABOUT.contains(plain.get(from));
    if (day.exact() && !about) {
      return new Dating(words.without(from, end), When.on(day.date()));
    }
    String period = String.join(" ", plain.subList(from, end));
    if (led && isAfterTopic(from)) {
      throw new MissingException(
          "\""
              + period
              + "\" may tell when it was, or belong to what it was about.\nMaybe begin with it, or"
              + " put what it was about in quotes.");
    }
    return new Dating(words.without(from, end), new When(day.date(), period));
  }

  /** Stops at a time that tells no day. */
  void vague(int from) {
    int length = isApart(from) ? VagueTimes.length(plain, from) : 0;
    if (length > 0 && stands(from, from + length)) {
      throw new MissingException(VagueTimes.advice(plain.subList(from, from + length)));
    }
  }

  /** How many words announce a day here: "on", "back in"; 0 where none does. */
  private int lead(int at) {
    int back = plain.get(at).equals("back") && at + 1 < plain.size() ? 1 : 0;
    String word = plain.get(at + back);
    int next = at + back + 1;
    if (next >= plain.size()) {
      return 0;
    }
    boolean announces = leads.contains(word) && (!word.equals("in") || isPeriod(next));
    return announces || isLoose(word, next) ? back + 1 : 0;
  }

  /** "In" leads a month in full, or what stands alone: "in march", but not "in Mar del Plata". */
  private boolean isPeriod(int at) {
    DateReading reading = dates.at(plain, at, true);
    boolean month = MONTHS.contains(plain.get(at));
    return reading instanceof Day day && !day.exact() && (month || stands(at, at + day.length()));
  }

  private boolean isLoose(String word, int next) {
    boolean about = word.equals("about");
    if (!about && !LOOSE.contains(word)) {
      return false;
    }
    DateReading reading = dates.at(plain, next, false);
    int end = next + reading.length();
    return reading instanceof Day
        && stands(next, end)
        && (!about || plain.get(end - 1).equals("ago"));
  }

  /** "11/14" and "14th", where nothing stands behind them. */
  private boolean isFigure(int at) {
    String word = plain.get(at);
    return FIGURE.matcher(word).matches()
        && !word.equals("24/7")
        && isApart(at)
        && stands(at, at + 1);
  }

  private boolean isAfterTopic(int at) {
    for (int i = at - 1; i >= 0 && !words.get(i).endsClause(); i--) {
      if (TOPIC.contains(plain.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isApart(int at) {
    boolean first = at == 0 || words.get(at - 1).endsClause();
    return first || !PART_OF_TEXT.contains(plain.get(at - 1));
  }

  /** Whether words are in one clause, and end it or are followed by what begins another part. */
  private boolean stands(int from, int end) {
    for (int i = from; i < end - 1; i++) {
      if (words.get(i).endsClause()) {
        return false;
      }
    }
    boolean last = end == words.size() || words.get(end - 1).endsClause();
    return last
        || Clauses.isLabel(words, end)
        || Vocabularies.MARKERS.contains(plain.get(end))
        || SUBJECTS.contains(plain.get(end));
  }

  /** A day nothing announces counts unless it belongs to the text around it. */
  private boolean isFree(int from, int end) {
    String word = plain.get(from);
    boolean name =
        end - from == 1
            && (word.endsWith("day") || FEASTS.contains(word))
            && !word.equals("today")
            && !word.equals("yesterday");
    return isApart(from) && (!name || stands(from, end));
  }
}
