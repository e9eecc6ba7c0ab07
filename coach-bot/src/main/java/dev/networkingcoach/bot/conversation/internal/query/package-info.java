/** Answers questions about what is known: one query over the facts. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.query;

import org.jspecify.annotations.NullMarked;
