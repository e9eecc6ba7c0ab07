package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.ShownDay;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries a day from one statement of a message to those after it: "Yesterday was busy. Met Kate."
 * and "Met Kate on Friday. She gave me a book." Thread-safe.
 */
final class DayCarrier {
  private static final int LONGEST = 4;
  private static final int MOST_OF_HEADING = 10;

  /** How many words a heading has beside its day: "yesterday was a busy day". */
  private static final int MOST_BESIDE_DAY = 4;

  private static final int OLDEST_HEADING_DAYS = 60;

  private final WordBook book;
  private final DateTagger dates;
  private final LocalDate today;

  DayCarrier(WordBook book, DateTagger dates, LocalDate today) {
    this.book = book;
    this.dates = dates;
    this.today = today;
  }

  /** The day that holds for a part; null for none. */
  @Nullable When day(ClausePart part, MessageState state) {
    boolean same = part.isContinued() || state.titled != null;
    return same || book.is("samescene", part.row().low(0)) ? state.when : state.heading;
  }

  /**
   * The day that the owner's own words told, and that holds for what goes on from them: "On Friday
   * I gave a talk, where I met Ann"; the day before it where they told none.
   */
  @Nullable When after(ClausePart part, @Nullable When before) {
    When when = part.isQuestion() ? null : dates.take(part.row(), today, Tense.PAST).when();
    boolean past = when != null && when.period() == null && !when.day().isAfter(today);
    return past && (isOwn(part.row()) || isHeading(part.row())) ? when : before;
  }

  /** "Committee at Siemens on Friday: …". */
  private boolean isHeading(TokenRow row) {
    for (int i = 1; i < Math.min(row.size(), MOST_OF_HEADING); i++) {
      if (row.before(i) == Break.COLON) {
        return dates.take(row.slice(0, i), today, Tense.PAST).when() != null;
      }
    }
    return false;
  }

  private boolean isOwn(TokenRow row) {
    int last = Math.min(row.size(), MOST_OF_HEADING);
    return row.lows().subList(0, last).stream().anyMatch(low -> book.is("ownsubject", low));
  }

  /** The same, or what it says of the day of all that follows. */
  HeardClause heading(HeardClause heard, ClausePart part, MessageState state, boolean isLast) {
    boolean heads =
        heard.reading() instanceof NotUnderstood
            && heard.people().isEmpty()
            && !part.isQuestion()
            && !isLast
            && part.row().size() <= MOST_OF_HEADING;
    DatedRow dated = heads ? dates.take(part.row(), today, Tense.PAST) : null;
    When when = dated == null || book.is("deadline", dated.lead()) ? null : dated.when();
    if (dated == null
        || when == null
        || !isRecent(when.day())
        || (dated.row().size() > MOST_BESIDE_DAY && !isOwn(part.row()))) {
      return heard;
    }
    state.heading = when;
    state.when = when;
    String day = ShownDay.withWeekday(when.day());
    return new HeardClause(
        "HEADING",
        new NothingToDo("I take " + day + " as the day of what follows.", List.of()),
        List.of(),
        heard.again());
  }

  private boolean isRecent(LocalDate day) {
    return !day.isAfter(today) && !day.isBefore(today.minusDays(OLDEST_HEADING_DAYS));
  }

  /**
   * The day of a deed that told none, told by the words right after it: "Met Kate! A quick chat
   * last night."; null for none.
   */
  @Nullable LocalDate told(HeardClause heard, ClausePart part) {
    boolean beside =
        !part.row().low(0).matches("he|she|they")
            && heard.reading() instanceof Told told
            && told.commands().stream().allMatch(one -> one instanceof Noted);
    DatedRow dated = beside ? dates.take(part.row(), today, Tense.PAST) : null;
    When when = dated == null ? null : dated.when();
    boolean led = dated != null && !dated.lead().isEmpty() && !dated.lead().equals("on");
    return when != null && !led && when.period() == null && !when.day().isAfter(today)
        ? when.day()
        : null;
  }

  /** The tokens without a doubt about the day: "on I think it was Tuesday". */
  TokenRow certain(TokenRow row) {
    for (int i = 1; i < row.size(); i++) {
      for (int length = Math.min(LONGEST, row.size() - i - 1); length > 0; length--) {
        String words = String.join(" ", row.lows().subList(i, i + length));
        boolean led = row.low(i - 1).equals("on") || row.low(i - 1).equals("at");
        if (led && book.is("dayhedge", words) && book.is("weekday", row.low(i + length))) {
          return row.without(i, i + length);
        }
      }
    }
    return row;
  }
}
