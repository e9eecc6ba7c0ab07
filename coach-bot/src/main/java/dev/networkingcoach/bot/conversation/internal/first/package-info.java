/** First contact with a person: the questions, asked one by one. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.first;

import org.jspecify.annotations.NullMarked;
