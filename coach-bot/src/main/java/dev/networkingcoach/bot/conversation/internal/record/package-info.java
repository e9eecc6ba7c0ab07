/** Records what was said, and tells what that changed. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.record;

import org.jspecify.annotations.NullMarked;
