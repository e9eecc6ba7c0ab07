package dev.networkingcoach.bot.outreach;

import static dev.networkingcoach.bot.outreach.OutreachTexts.TEXTS;

import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.outreach.Composer.Composed;
import dev.networkingcoach.bot.reply.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Messages between two plans: a headline, and the advice it is about. */
final class AdviceMessages {
  private static final String FOLLOW_UP = "follow-up.within-10-days";
  private static final String LOG_MEETINGS = "event.log-meetings";

  /** Days from an event to when its meetings are to be logged (rulebook, event.log-meetings). */
  private static final int DAYS_TO_LOG = 2;

  private AdviceMessages() {}

  /** A last word on follow-ups whose window closes today. */
  static Optional<Composed> lastDay(ConversationTurn turn) {
    return about(turn, TEXTS.todayIsTheLastDay(), open(turn, FOLLOW_UP, turn.today()));
  }

  /** The question whom one met at the event of today. */
  static Optional<Composed> evening(ConversationTurn turn) {
    return about(
        turn,
        TEXTS.whomDidYouMeetToday(),
        open(turn, LOG_MEETINGS, turn.today().plusDays(DAYS_TO_LOG)));
  }

  /** Advice that the person put off until today. */
  static Optional<Composed> comingBack(ConversationTurn turn) {
    Set<String> back =
        turn.network().responses().stream()
            .filter(response -> response.kind() == ResponseKind.SNOOZED)
            .filter(response -> turn.today().equals(response.until()))
            .map(Response::advice)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Advice> advice =
        turn.plan().advice().stream()
            .filter(one -> back.contains(one.key()) && !one.suppressed())
            .toList();
    return about(turn, TEXTS.youAskedToBeReminded(), advice);
  }

  private static List<Advice> open(ConversationTurn turn, String rule, LocalDate due) {
    return turn.plan().advice().stream()
        .filter(advice -> advice.rule().equals(rule) && due.equals(advice.due()))
        .filter(advice -> !advice.suppressed())
        .toList();
  }

  private static Optional<Composed> about(
      ConversationTurn turn, String headline, List<Advice> advice) {
    List<Advice> few = advice.stream().limit(turn.network().policy().dailyBudget()).toList();
    if (few.isEmpty()) {
      return Optional.empty();
    }
    AdviceCards cards = new AdviceCards(turn);
    List<Part> parts = new ArrayList<>(List.of(new Part.Headline(headline)));
    few.forEach(one -> parts.add(cards.card(one)));
    String summary = headline + ": " + few.get(0).headline() + ".";
    return Optional.of(new Composed(ReplyShapes.answer(summary, parts), few));
  }
}
