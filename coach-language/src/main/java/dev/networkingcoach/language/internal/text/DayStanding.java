package dev.networkingcoach.language.internal.text;

import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.Set;

/** Tells whether words stand where a day does, and not in a name or a subject. Stateless. */
final class DayStanding {
  /** After these a day belongs to what is talked about: "plans for tomorrow". */
  private static final Set<String> PART_OF_TEXT =
      Set.of(
          "for", "of", "the", "a", "an", "every", "each", "per", "version", "than", "my", "her",
          "his", "our", "your", "their", "'s", "'");

  private static final Set<String> NAMED =
      Set.of(
          "may", "march", "august", "april", "june", "sun", "mon", "sat", "jan", "wed", "mar",
          "dec");

  /** These tell when something was or will be done. */
  private static final Set<String> SHORT_WHILE =
      Set.of("lunch", "dinner", "coffee", "call", "breakfast", "meeting");

  private static final int FEWEST_BEFORE_COLON = 3;

  private static final int FEWEST_AFTER_COLON = 2;

  /** After these "her" is a person: "a call with her Thursday". */
  private static final Set<String> WITH = Set.of("with", "to", "from");

  private DayStanding() {}

  static boolean isApart(TokenRow row, int at) {
    boolean person = row.low(at - 1).equals("her") && WITH.contains(row.low(at - 2));
    return at == 0
        || row.before(at) != Break.NONE
        || person
        || !PART_OF_TEXT.contains(row.low(at - 1));
  }

  /** A short day or a figure counts where it ends the clause: "coffee dana fri". */
  static boolean standsAlone(TokenRow row, int at) {
    boolean last = at == row.size() - 1 || row.get(at).ends() || isTimed(row, at + 1);
    boolean head = at == 0 && row.before(1) == Break.COLON;
    boolean name =
        row.get(at).isNameLike()
            && row.get(at).text().length() > 3
            && !row.low(at).endsWith("day")
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

  static boolean isMeant(TokenRow row, int at, int length) {
    String first = row.low(at);
    return length > 0
        && !row.get(at).quoted()
        && (length > 1 || first.matches("\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?\\.?"));
  }

  static boolean isFree(TokenRow row, int from, int lead, int end) {
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
          && (!word.equals("from") || row.lows().stream().anyMatch(DateTagger.MOVES::contains));
    }
    if (DateTagger.ABOUT.contains(word)) {
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

  static boolean isAfterAbout(TokenRow row, int at) {
    for (int i = at - 1; i >= 0 && row.get(i).after() != Break.SENTENCE; i--) {
      if (DateTagger.ABOUT.contains(row.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Sync with Priya: budget is approved, kickoff in January" tells no day of that sync. */
  static boolean isAfterColon(WordBook book, TokenRow row, int at) {
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
}
