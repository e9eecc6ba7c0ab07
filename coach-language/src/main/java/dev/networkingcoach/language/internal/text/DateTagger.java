package dev.networkingcoach.language.internal.text;

import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.date.DateReading;
import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Refused;
import dev.networkingcoach.language.date.SpokenDate;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.date.VagueTimes;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the day out of tokens. Thread-safe. */
public final class DateTagger {
  private static final Set<String> LEADS =
      Set.of(
          "on", "in", "by", "until", "till", "til", "since", "at", "over", "before", "due", "dated",
          "from", "around", "about", "after", "during", "back", "for", "to");

  /** With these, "to" leads to a day. */
  static final Set<String> MOVES =
      Set.of(
          "move",
          "moved",
          "reschedule",
          "rescheduled",
          "postpone",
          "postponed",
          "push",
          "pushed",
          "shift",
          "shifted",
          "change",
          "changed");

  /** After these a vague time is a guess about what is to come: "maybe Q2". */
  private static final Set<String> MAYBE = Set.of("maybe", "perhaps", "probably", "possibly");

  static final Set<String> ABOUT = Set.of("about", "re", "regarding", "concerning", "around");
  private static final String WEEKS_AGO =
      "(about |around )?(a|one|two|three|\\d) weeks? (ago|back)";

  private final WordBook book;
  private final Map<String, String> foreign;

  /** A tagger; the words of the language may say days in English words. */
  public DateTagger(WordBook book) {
    this.book = book;
    foreign = book.pairs("date");
  }

  /** The tokens without the first day they tell, and that day. */
  public DatedRow take(TokenRow row, LocalDate today, Tense tense) {
    return take(row, today, tense, 0);
  }

  private DatedRow take(TokenRow row, LocalDate today, Tense tense, int depth) {
    TokenRow english = foreign.isEmpty() ? row : inEnglish(row);
    SpokenDate dates = new SpokenDate(today, tense);
    List<String> lows = english.lows();
    String problem = null;
    for (int i = 0; i < english.size(); i++) {
      if (english.get(i).quoted()
          || english.low(i).isEmpty()
          || DayStanding.isAfterColon(book, english, i)) {
        continue;
      }
      boolean free = DayStanding.isApart(english, i) && !DayStanding.isAfterAbout(english, i);
      int vague = free && !MAYBE.contains(english.low(i - 1)) ? VagueTimes.length(lows, i) : 0;
      vague = isOfNoun(english, i, vague) ? 0 : vague;
      int lead = lead(english, i);
      DateReading reading =
          dates.at(lows, i + lead, lead > 0 || DayStanding.standsAlone(english, i));
      if (vague > reading.length() + lead && vague > 0) {
        String said = english.written(i, i + vague);
        return new DatedRow(
            english.without(i, i + vague),
            null,
            "",
            said,
            VagueTimes.advice(lows.subList(i, i + vague)),
            null);
      }
      if (reading instanceof Refused refused
          && DayStanding.isMeant(english, i + lead, refused.length())) {
        String said = english.written(i, i + lead + refused.length());
        return new DatedRow(
            english.without(i, i + lead + refused.length()),
            null,
            "",
            said,
            refused.message(),
            null);
      }
      if (reading instanceof Day day
          && DayStanding.isFree(english, i, lead, i + lead + day.length())
          && (day.exact() || !book.is("counting", english.low(i - 1)))) {
        return found(english, i, lead, day, today, tense, depth);
      }
    }
    return new DatedRow(english, null, "", "", problem, null);
  }

  private DatedRow found(
      TokenRow row, int from, int lead, Day day, LocalDate today, Tense tense, int depth) {
    int end = from + lead + day.length();
    String said = row.written(from, end);
    String word = lead > 0 ? row.low(from) : "";
    boolean loose = !day.exact() || Set.of("around", "about").contains(word);
    When when = loose ? new When(day.date(), said) : When.on(day.date());
    TokenRow rest = row.without(from, end);
    DatedRow more = depth == 0 ? take(rest, today, tense, 1) : null;
    When other = more == null ? null : more.when();
    if (more == null || other == null || more.said().matches("\\d{1,2}")) {
      return new DatedRow(rest, when, word, said, null, null);
    }
    When one = ofWeek(when, said, other, more.said());
    return new DatedRow(
        more.row(), one == null ? when : one, word, said, null, one == null ? other : null);
  }

  /** "A week ago on Tuesday": the Tuesday of that week; null where the two are two days. */
  private static @Nullable When ofWeek(When one, String said, When other, String more) {
    boolean first = said.toLowerCase(Locale.ROOT).matches(WEEKS_AGO);
    boolean second = more.toLowerCase(Locale.ROOT).matches(WEEKS_AGO);
    String day = (first ? more : said).toLowerCase(Locale.ROOT).replaceFirst("^(on|last) ", "");
    if (first == second || !day.matches("\\p{L}{3,}day|\\p{L}{3,4}")) {
      return null;
    }
    LocalDate week = (first ? one : other).day();
    return When.on(week.with((first ? other : one).day().getDayOfWeek()));
  }

  /** "The Q1 budget". */
  private static boolean isOfNoun(TokenRow row, int at, int length) {
    int end = at + length;
    return length == 1
        && row.low(at).matches("q[1-4]")
        && end < row.size()
        && row.before(end) == Break.NONE;
  }

  private static int lead(TokenRow row, int at) {
    String low = row.low(at);
    if (low.equals("back") && LEADS.contains(row.low(at + 1))) {
      return 2;
    }
    if (low.equals("to") && row.lows().stream().noneMatch(MOVES::contains)) {
      return 0;
    }
    return LEADS.contains(low)
            && !low.equals("back")
            && at + 1 < row.size()
            && row.before(at + 1) == Break.NONE
        ? 1
        : 0;
  }

  /** The same tokens with days in English words. */
  private TokenRow inEnglish(TokenRow row) {
    List<SpokenToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < row.size()) {
      int length = Math.min(4, row.size() - i);
      String english = null;
      while (length > 0 && english == null) {
        english = foreign.get(String.join(" ", row.lows().subList(i, i + length)));
        length -= english == null ? 1 : 0;
      }
      if (english == null) {
        tokens.add(row.get(i));
        i++;
      } else {
        add(tokens, row, i, length, english);
        i += length;
      }
    }
    return new TokenRow(row.source(), tokens);
  }

  private static void add(
      List<SpokenToken> tokens, TokenRow row, int at, int length, String english) {
    SpokenToken first = row.get(at);
    SpokenToken last = row.get(at + length - 1);
    List<String> words = WordBook.split(english);
    for (int i = 0; i < words.size(); i++) {
      boolean end = i == words.size() - 1;
      tokens.add(
          new SpokenToken(
              end ? last.text() : first.text(),
              words.get(i),
              end ? last.after() : Break.NONE,
              false,
              i == 0 ? first.from() : last.to(),
              end ? last.to() : i == 0 ? first.to() : last.to()));
    }
  }

  /** A day that words tell, alone. */
  public @Nullable LocalDate day(TokenRow row, LocalDate today, Tense tense) {
    DatedRow dated = take(row, today, tense);
    When when = dated.when();
    return when == null ? null : when.day();
  }
}
