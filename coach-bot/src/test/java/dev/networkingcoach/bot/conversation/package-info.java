/** Whole conversations by script, over a real journal and the real rules. */
@NullMarked
package dev.networkingcoach.bot.conversation;

import org.jspecify.annotations.NullMarked;
