/** Words for dates, lists and what was recorded. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.words;

import org.jspecify.annotations.NullMarked;
