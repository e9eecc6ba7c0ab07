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

  /** After these a day belongs to what is talked about: "plans for tomorrow". */
  private static final Set<String> PART_OF_TEXT =
      Set.of(
          "for", "of", "the", "a", "an", "every", "each", "per", "version", "than", "my", "her",
          "his", "our", "your", "their", "'s", "'");

  /** With these, "to" leads to a day. */
  private static final Set<String> MOVES =
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

  private static final Set<String> ABOUT =
      Set.of("about", "re", "regarding", "concerning", "around");
  private static final Set<String> NAMED =
      Set.of(
          "may", "march", "august", "april", "june", "sun", "mon", "sat", "jan", "wed", "mar",
          "dec");

  private static final int FEWEST_BEFORE_COLON = 3;
  private static final int FEWEST_AFTER_COLON = 2;

  /** These tell when something was or will be done. */
  private static final Set<String> SHORT_WHILE =
      Set.of("lunch", "dinner", "coffee", "call", "breakfast", "meeting");

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
      if (english.get(i).quoted() || english.low(i).isEmpty() || isAfterColon(english, i)) {
        continue;
      }
      boolean free = isApart(english, i) && !isAfterAbout(english, i);
      int vague = free && !MAYBE.contains(english.low(i - 1)) ? VagueTimes.length(lows, i) : 0;
      vague = isOfNoun(english, i, vague) ? 0 : vague;
      int lead = lead(english, i);
      DateReading reading = dates.at(lows, i + lead, lead > 0 || standsAlone(english, i));
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
      if (reading instanceof Refused refused && isMeant(english, i + lead, refused.length())) {
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
          && isFree(english, i, lead, i + lead + day.length())
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

  private static boolean isApart(TokenRow row, int at) {
    return at == 0 || row.before(at) != Break.NONE || !PART_OF_TEXT.contains(row.low(at - 1));
  }

  /** A short day or a figure counts where it ends the clause: "coffee dana fri". */
  private static boolean standsAlone(TokenRow row, int at) {
    boolean last = at == row.size() - 1 || row.get(at).ends() || isTimed(row, at + 1);
    boolean head = at == 0 && row.before(1) == Break.COLON;
    boolean name =
        row.get(at).isNameLike()
            && row.get(at).text().length() > 3
            && at > 0
            && row.before(at) == Break.NONE
            && row.get(at - 1).isNameLike();
    return head
        || (at == 0 && isTimed(row, 1))
        || (last
            && at > 0
            && !name
            && !isName(row, at)
            && isApart(row, at)
            && !isYear(row.low(at)));
  }

  /** "May", "sat" and "wed" are names and verbs; "Wed" and "Sat" at the end are days. */
  private static boolean isName(TokenRow row, int at) {
    boolean written = row.get(at).text().matches("Wed|Sat|Mon");
    return NAMED.contains(row.low(at)) && !written;
  }

  /** Whether a time of day follows: "thu 10am", "8.12. at 14h". */
  private static boolean isTimed(TokenRow row, int at) {
    int time = Set.of("at", "um").contains(row.low(at)) ? at + 1 : at;
    return row.low(time).matches("\\d{1,2}([:.]\\d\\d)?(am|pm|h)|\\d{1,2}[:h]\\d\\d|noon|midday")
        || (time > at && row.low(time).matches("\\d{1,2}"));
  }

  private static boolean isYear(String low) {
    return low.matches("\\d{4}");
  }

  private static boolean isMeant(TokenRow row, int at, int length) {
    String first = row.low(at);
    return length > 0
        && !row.get(at).quoted()
        && (length > 1 || first.matches("\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?\\.?"));
  }

  private static boolean isFree(TokenRow row, int from, int lead, int end) {
    int start = from + lead;
    for (int i = start; i < end - 1; i++) {
      if (row.get(i).after() == Break.SENTENCE) {
        return false;
      }
    }
    String first = row.low(start);
    boolean last =
        end >= row.size()
            || row.get(end - 1).ends()
            || row.low(end).matches("\\d{1,2}(:\\d\\d)?(am|pm)?|at|noon|um");
    // "7th Annual Summit", "10 Downing Street", "Monday Club", "May Lee": no days.
    if (!last && row.get(end).isNameLike() && isPartOfName(row, start, end)) {
      return false;
    }
    String word = lead > 0 ? row.low(from) : "";
    if (word.equals("in") && isYear(first) && !last) {
      return true;
    }
    if (Set.of("at", "over", "from", "for", "during", "after").contains(word)) {
      boolean day =
          first.matches(
              "(christmas|xmas|easter|halloween|new|thanksgiving|the|this|last|yesterday|today).*");
      return (day || (last && !word.equals("at")))
          && !(word.equals("for") && isAfterAbout(row, from))
          && (!word.equals("from") || row.lows().stream().anyMatch(MOVES::contains));
    }
    if (ABOUT.contains(word)) {
      return last && !isAfterAbout(row, from) && row.low(end - 1).matches("ago|back|.*\\d.*");
    }
    if (!isApart(row, from) || (lead == 0 && isAfterAbout(row, from) && !last)) {
      return false;
    }
    return !(lead == 0 && isAfterAbout(row, from) && isAhead(row, from));
  }

  /** "The move next week", after "about", is what was talked about. */
  private static boolean isAhead(TokenRow row, int from) {
    return Set.of("next", "this", "tomorrow", "in").contains(row.low(from));
  }

  private static boolean isAfterAbout(TokenRow row, int at) {
    for (int i = at - 1; i >= 0 && row.get(i).after() != Break.SENTENCE; i--) {
      if (ABOUT.contains(row.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Sync with Priya: budget is approved, kickoff in January" tells no day of that sync. */
  private boolean isAfterColon(TokenRow row, int at) {
    for (int i = at - 1;
        i >= FEWEST_BEFORE_COLON && row.get(i - 1).after() != Break.SENTENCE;
        i--) {
      boolean deed = book.is("deed", row.low(i)) || SHORT_WHILE.contains(row.low(i));
      if (deed) {
        return false;
      }
      if (row.before(i) == Break.COLON) {
        return at - i >= FEWEST_AFTER_COLON;
      }
    }
    return false;
  }

  private static boolean isPartOfName(TokenRow row, int start, int end) {
    String low = row.low(start);
    boolean figure = low.equals("the") || low.matches("\\d+(st|nd|rd|th)?");
    boolean plain = Set.of("today", "yesterday", "tomorrow", "tonight").contains(low);
    boolean one = end - start == 1 && !plain && (figure || isCapital(row, start));
    boolean ordinal = end - start == 2 && low.equals("the");
    return (one || ordinal) && !row.get(end).text().equals("I") && !row.low(end).matches("\\d.*");
  }

  private static boolean isCapital(TokenRow row, int at) {
    return row.get(at).isNameLike();
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
