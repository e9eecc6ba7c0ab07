/** Tests of the answers to questions. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.query;

import org.jspecify.annotations.NullMarked;
