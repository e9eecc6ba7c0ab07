/** What it takes to be done with each kind of advice. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.done;

import org.jspecify.annotations.NullMarked;
