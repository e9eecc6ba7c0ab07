/** Tests of the commands. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.command;

import org.jspecify.annotations.NullMarked;
