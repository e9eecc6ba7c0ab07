package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.ShowTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.settings.Preferences;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** When the plan of the day comes next, in words. */
public final class NextPlan {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final int DAYS_OF_A_WEEK = 7;

  private NextPlan() {}

  /** "Next plan: tomorrow, Tuesday, 07:30."; of who gets none, that none is sent. */
  public static String sentence(ConversationTurn turn) {
    return sentence(turn, turn.preferences());
  }

  /**
   * The same after the settings changed.
   *
   * @param before what was set until now: where the plan of today came by that, the next one comes
   *     on another day
   */
  public static String sentence(ConversationTurn turn, Preferences before) {
    Preferences now = turn.preferences();
    if (!turn.person().reachable() || !now.dailyPlan()) {
      return TEXTS.noPlanIsSent();
    }
    ZonedDateTime time = turn.now().atZone(turn.network().owner().zone());
    boolean came =
        before.dailyPlan()
            && before.isOpen(time.toLocalDate())
            && !before.planTime().isAfter(time.toLocalTime());
    boolean waits = before.dailyPlan() && !came && now.isOpen(time.toLocalDate());
    if (waits && !now.planTime().isAfter(time.toLocalTime())) {
      return TEXTS.nextPlanComesNow();
    }
    ZonedDateTime after = came ? time.toLocalDate().plusDays(1).atStartOfDay(time.getZone()) : time;
    return now.nextPlan(after)
        .map(next -> TEXTS.nextPlan(day(next.toLocalDate(), turn.today()), TIME.format(next)))
        .orElseGet(TEXTS::noPlanIsSent);
  }

  private static String day(LocalDate day, LocalDate today) {
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    if (day.equals(today)) {
      return DatePhrases.on(day, today);
    }
    if (day.equals(today.plusDays(1))) {
      return DatePhrases.on(day, today) + ", " + weekday;
    }
    return day.isBefore(today.plusDays(DAYS_OF_A_WEEK)) ? weekday : DatePhrases.written(day, today);
  }
}
