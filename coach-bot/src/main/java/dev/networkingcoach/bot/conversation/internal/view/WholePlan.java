package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.OwnerCard;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;

/** The whole plan: why the owner networks, what they want, and all there is to do. */
public final class WholePlan {
  private final ConversationTurn turn;

  /** The plan of this turn. */
  public WholePlan(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The plan. */
  public Reply reply() {
    NetworkViews views = new NetworkViews(turn);
    List<Part> parts = new ArrayList<>(List.of(OwnerCard.of(turn.network().owner())));
    for (FactKind kind : List.of(FactKind.GOAL, FactKind.TARGET, FactKind.EVENT)) {
      parts.addAll(views.all(kind, 0).parts());
    }
    Reply advice = new AgendaView(turn).plan(0);
    parts.addAll(advice.parts());
    return ReplyShapes.view(
        TEXTS.yourPlan(advice.summary()), parts, ButtonToken.of(ButtonTokens.WHOLE_PLAN));
  }
}
