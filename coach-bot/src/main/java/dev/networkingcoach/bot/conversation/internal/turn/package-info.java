/** One turn of a conversation: who says what, and what is known at that moment. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.turn;

import org.jspecify.annotations.NullMarked;
