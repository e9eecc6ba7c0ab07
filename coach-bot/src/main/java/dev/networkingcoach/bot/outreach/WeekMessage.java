package dev.networkingcoach.bot.outreach;

import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.view.LookBack;
import dev.networkingcoach.bot.outreach.Composer.Composed;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Optional;

/** The look back on the week, with a chart of the last weeks. */
final class WeekMessage {

  private WeekMessage() {}

  static Optional<Composed> compose(ConversationTurn turn) {
    if (turn.network().contacts().isEmpty()) {
      return Optional.empty();
    }
    Reply week = new LookBack(turn).week();
    List<Part.Picture> chart = WeekChart.of(turn.network(), turn.today()).stream().toList();
    return Optional.of(new Composed(ReplyShapes.plus(week, chart), List.of()));
  }
}
