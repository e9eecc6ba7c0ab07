/** Tests of what a turn is made of. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.turn;

import org.jspecify.annotations.NullMarked;
