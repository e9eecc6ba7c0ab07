/** Answers to what the owner wants to know. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.view;

import org.jspecify.annotations.NullMarked;
