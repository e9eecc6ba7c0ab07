package dev.networkingcoach.bot.conversation.internal.button;

import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.reply.Reply;

/** What a button does. */
@FunctionalInterface
interface Press {

  /** Does it. What the token says is checked against the journal of the person who presses. */
  Reply press(Token token, Turn turn);
}
