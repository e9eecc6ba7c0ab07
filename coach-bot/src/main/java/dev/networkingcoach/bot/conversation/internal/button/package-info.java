/** What each button does. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.button;

import org.jspecify.annotations.NullMarked;
