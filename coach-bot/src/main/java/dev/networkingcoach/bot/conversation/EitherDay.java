package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks which of two days is meant by figures such as 03/04. Neither is ever taken unasked, for a
 * profile in American English does not make a person American: what is usual where the profile is
 * from only stands first.
 */
final class EitherDay {
  private static final Pattern FIGURES =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})(?:\\2(\\d{4}))?(?![\\d/-])");
  private static final int MONTHS = 12;

  private final ConversationTurn turn;

  /** Asks in this turn. */
  EitherDay(ConversationTurn turn) {
    this.turn = turn;
  }

  /**
   * The question; empty where there is nothing to choose.
   *
   * @param day the day on which it was said
   * @param understood whether words can be done as they stand
   */
  Optional<Reply> question(LocalDate day, Predicate<String> understood) {
    String text = turn.said().text();
    List<MatchResult> figures =
        FIGURES.matcher(text).results().filter(EitherDay::isEither).toList();
    if (figures.size() != 1) {
      return Optional.empty();
    }
    MatchResult found = figures.get(0);
    List<Button> buttons = new ArrayList<>();
    for (String written : readings(found)) {
      String words = text.substring(0, found.start()) + written + text.substring(found.end());
      ButtonToken token = ButtonToken.of(WhoQuestions.SAY, turn.said().entry(), day, words);
      if (!token.fits() || !understood.test(words)) {
        return Optional.empty();
      }
      buttons.add(ReplyShapes.button(written, token));
    }
    String question = TEXTS.mayBeTwoDaysWhich(found.group());
    return Optional.of(ReplyShapes.words(question, buttons.toArray(Button[]::new)));
  }

  private static boolean isEither(MatchResult figures) {
    int first = Integer.parseInt(figures.group(1));
    int second = Integer.parseInt(figures.group(3));
    return first >= 1 && first <= MONTHS && second >= 1 && second <= MONTHS && first != second;
  }

  /** Both readings in words, the one that is usual for the person first. */
  private List<String> readings(MatchResult figures) {
    String year = figures.group(4) == null ? "" : " " + figures.group(4);
    List<String> readings =
        new ArrayList<>(
            List.of(
                written(figures.group(1), figures.group(3)) + year,
                written(figures.group(3), figures.group(1)) + year));
    if (isMonthFirst(turn.person().locale())) {
      Collections.reverse(readings);
    }
    return readings;
  }

  private static String written(String day, String month) {
    String name = Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return Integer.parseInt(day) + " " + name;
  }

  /** Whether short dates of the region have slashes and name the month before the day. */
  static boolean isMonthFirst(@Nullable Locale locale) {
    if (locale == null || locale.getCountry().isEmpty()) {
      return false;
    }
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    Matcher slashes = Pattern.compile("[^d]*M+/d.*").matcher(pattern);
    return slashes.matches();
  }
}
