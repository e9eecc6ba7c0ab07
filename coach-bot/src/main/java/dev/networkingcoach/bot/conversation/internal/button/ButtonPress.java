package dev.networkingcoach.bot.conversation.internal.button;

import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Reply;

/** What a button does. */
@FunctionalInterface
interface ButtonPress {

  /** Does it. What the token says is checked against the journal of the person who presses. */
  Reply press(ButtonToken token, ConversationTurn turn);
}
