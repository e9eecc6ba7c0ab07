/** The coach in conversation: answers, and the messages it starts on its own account. */
@NullMarked
package dev.networkingcoach.bot.conversation;

import org.jspecify.annotations.NullMarked;
