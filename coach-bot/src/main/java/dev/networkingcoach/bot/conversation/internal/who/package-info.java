/** Finds out who is meant, and asks where it is not clear. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.who;

import org.jspecify.annotations.NullMarked;
