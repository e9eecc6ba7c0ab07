package dev.networkingcoach.bot.conversation.internal.view;

import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.bot.conversation.internal.show.Agenda;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.show.OwnerCard;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;

/** The whole plan: why the owner networks, what they want, and all there is to do. */
public final class WholePlan {
  private final Turn turn;

  /** The plan of this turn. */
  public WholePlan(Turn turn) {
    this.turn = turn;
  }

  /** The plan. */
  public Reply reply() {
    NetworkViews views = new NetworkViews(turn);
    List<Part> parts = new ArrayList<>(List.of(OwnerCard.of(turn.network().owner())));
    for (FactKind kind : List.of(FactKind.GOAL, FactKind.TARGET, FactKind.EVENT)) {
      parts.addAll(views.all(kind, 0).parts());
    }
    Reply advice = new Agenda(turn).plan(0);
    parts.addAll(advice.parts());
    return Replies.view("Your plan. " + advice.summary(), parts, Token.of(Buttons.WHOLE_PLAN));
  }
}
