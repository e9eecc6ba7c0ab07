package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.TalkThread;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.TokenReader;
import dev.networkingcoach.language.internal.text.TokenRow;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says "the same day" as the day that was told last, here or before. Not thread-safe. */
final class SaidDay {
  private static final int MOST_DAYS = 6;
  private static final Pattern SAME =
      Pattern.compile(
          "(?i)\\b(?:(?:later |still )?(?:on |in )?(?:the (?:very )?same|that (?:very )?same)"
              + " (?:day|evening|night|afternoon|morning)|(?:later )?on that day|later that day"
              + "|(?:later )?that (?:very )?(?:evening|night|afternoon)(?=\\s*(?:$|[.,;!:)]|\\b(?:after|to|about"
              + "|with|and|by|already|too|but)\\b)))\\b(?! (?:of|as)\\b)");

  private final TokenReader tokens;
  private final DateTagger dates;
  private final LocalDate today;

  SaidDay(TokenReader tokens, DateTagger dates, LocalDate today) {
    this.tokens = tokens;
    this.dates = dates;
    this.today = today;
  }

  /** The text with that day; as it is where none was told. */
  String told(String text, TalkThread thread) {
    Matcher same = SAME.matcher(text);
    if (!same.find()) {
      return text;
    }
    LocalDate day = last(text.substring(0, same.start()), today);
    String words = thread.words();
    LocalDate on = thread.on();
    if (day == null && words != null && on != null) {
      LocalDate before = last(words, on);
      day = before == null ? on : before;
    }
    return day == null ? text : same.replaceAll("on " + day);
  }

  private @Nullable LocalDate last(String words, LocalDate on) {
    TokenRow row = tokens.read(words, word -> false);
    LocalDate day = null;
    for (int i = 0; i < MOST_DAYS && row.size() > 0; i++) {
      DatedRow dated = dates.take(row, on, Tense.PAST);
      When when = dated.when();
      if (when == null || when.period() != null) {
        break;
      }
      When another = dated.another();
      day = another == null ? when.day() : another.day();
      row = dated.row();
    }
    return day;
  }
}
