package dev.networkingcoach.bot.conversation.internal.button;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.done.Answers;
import dev.networkingcoach.bot.conversation.internal.done.Finishing;
import dev.networkingcoach.bot.conversation.internal.done.OpenAdvice;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.show.Paging;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.view.WhyView;
import dev.networkingcoach.bot.reply.Reply;
import java.util.Map;
import java.util.function.Function;

/** Buttons on advice. Their first argument is its key. */
final class AdvicePresses {
  private static final int LONGEST_SNOOZE = 60;

  private AdvicePresses() {}

  static void register(Map<String, Press> presses) {
    presses.put(Buttons.DONE, (token, turn) -> new Finishing(turn).pressed(token, ""));
    presses.put(
        Buttons.DID, (token, turn) -> new Finishing(turn).pressed(token, token.argument(3)));
    presses.put(Buttons.SNOOZE, AdvicePresses::snooze);
    presses.put(
        Buttons.DISMISS, (token, turn) -> open(token, turn, one -> Answers.dismiss(turn, one)));
    presses.put(
        Buttons.MUTE, (token, turn) -> open(token, turn, one -> Answers.mute(turn, one.rule())));
    presses.put(
        Buttons.WHY, (token, turn) -> open(token, turn, one -> new WhyView(turn).advice(one)));
  }

  private static Reply open(Token token, Turn turn, Function<Advice, Reply> then) {
    String key = token.argument(0);
    OpenAdvice open = new OpenAdvice(turn);
    return open.find(key).map(then).orElseGet(() -> open.gone());
  }

  private static Reply snooze(Token token, Turn turn) {
    int days = Paging.place(token.argument(3));
    return days < 1 || days > LONGEST_SNOOZE
        ? Presses.unknown()
        : open(token, turn, one -> Answers.snooze(turn, one, turn.today().plusDays(days)));
  }
}
