package dev.networkingcoach.bot.conversation.internal.button;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.done.AdviceAnswers;
import dev.networkingcoach.bot.conversation.internal.done.AdviceFinishing;
import dev.networkingcoach.bot.conversation.internal.done.OpenAdvice;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ListPaging;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.view.OpenedAdvice;
import dev.networkingcoach.bot.conversation.internal.view.WhyView;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Buttons on advice. Their first argument is its key. */
final class AdvicePresses {
  private static final int LONGEST_SNOOZE = 60;

  private AdvicePresses() {}

  static void register(Map<String, ButtonPress> presses) {
    presses.put(ButtonTokens.DONE, (token, turn) -> new AdviceFinishing(turn).pressed(token, ""));
    presses.put(
        ButtonTokens.DID,
        (token, turn) -> new AdviceFinishing(turn).pressed(token, token.argument(3)));
    presses.put(ButtonTokens.SNOOZE, AdvicePresses::snooze);
    presses.put(
        ButtonTokens.DISMISS,
        (token, turn) -> open(token, turn, one -> AdviceAnswers.dismiss(turn, one)));
    presses.put(
        ButtonTokens.MUTE,
        (token, turn) -> open(token, turn, new OpenedAdvice(turn)::neverThisKind));
    presses.put(
        ButtonTokens.MUTE_KIND,
        (token, turn) -> open(token, turn, one -> AdviceAnswers.mute(turn, List.of(one.rule()))));
    presses.put(
        ButtonTokens.UNMUTE,
        (token, turn) -> AdviceAnswers.unmute(turn, List.of(token.argument(0))));
    presses.put(
        ButtonTokens.LATER, (token, turn) -> open(token, turn, new OpenedAdvice(turn)::later));
    presses.put(
        ButtonTokens.OPEN, (token, turn) -> open(token, turn, new OpenedAdvice(turn)::choices));
    presses.put(
        ButtonTokens.WHY, (token, turn) -> open(token, turn, one -> new WhyView(turn).advice(one)));
  }

  private static Reply open(
      ButtonToken token, ConversationTurn turn, Function<Advice, Reply> then) {
    String key = token.argument(0);
    OpenAdvice open = new OpenAdvice(turn);
    return open.find(key).map(then).orElseGet(() -> open.gone());
  }

  private static Reply snooze(ButtonToken token, ConversationTurn turn) {
    int days = ListPaging.place(token.argument(3));
    return days < 1 || days > LONGEST_SNOOZE
        ? ButtonPresses.unknown()
        : open(token, turn, one -> AdviceAnswers.snooze(turn, one, turn.today().plusDays(days)));
  }
}
