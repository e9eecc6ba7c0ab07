package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.TalkThread;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.TokenReader;
import dev.networkingcoach.language.internal.text.TokenRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says "the same day" and "the next day" by the day told last, here or before. Not thread-safe. */
final class SaidDay {
  private static final int MOST_DAYS = 6;
  private static final Pattern SAME =
      Pattern.compile(
          "(?i)\\b(?:(?:later |still )?(?:on |in )?(?:the (?:very )?same|that (?:very )?same)"
              + " (?:day|evening|night|afternoon|morning)|(?:later )?on that day|later that"
              + " day|(?:later )?that (?:very"
              + " )?(?:evening|night|afternoon)(?=\\s*(?:$|[.,;!:)]|\\b(?:after|to|about|with|and|by|already|too|but)\\b)))\\b(?!"
              + " (?:of|as)\\b)");

  private static final List<String> COUNTS =
      List.of("a", "one", "two", "three", "four", "five", "six");
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)\\b(?:on )?(?:the (?:next|following) (?:day|morning)|the day"
              + " after(?=\\s*(?:$|[.,;!]))|(a|one|two|three|four|five|six|\\d{1,2}) (day|week)s?"
              + " later)\\b");

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
    return dated(dated(text, SAME, thread), LATER, thread);
  }

  private String dated(String text, Pattern pattern, TalkThread thread) {
    Matcher said = pattern.matcher(text);
    if (!said.find()) {
      return text;
    }
    LocalDate day = last(text.substring(0, said.start()), today);
    String words = thread.words();
    LocalDate on = thread.on();
    if (day == null && words != null && on != null) {
      LocalDate before = last(words, on);
      day = before == null ? on : before;
    }
    LocalDate meant = day == null ? null : day.plusDays(days(said));
    return meant == null || meant.isAfter(today) ? text : said.replaceAll("on " + meant);
  }

  /** How many days later: "the next day", "two weeks later". */
  private static int days(Matcher said) {
    if (said.groupCount() == 0) {
      return 0;
    }
    String count = said.group(1);
    if (count == null) {
      return 1;
    }
    int figure = COUNTS.indexOf(count.toLowerCase(Locale.ROOT));
    int times = figure >= 0 ? Math.max(figure, 1) : Integer.parseInt(count);
    return times * (said.group(2).equalsIgnoreCase("week") ? 7 : 1);
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
