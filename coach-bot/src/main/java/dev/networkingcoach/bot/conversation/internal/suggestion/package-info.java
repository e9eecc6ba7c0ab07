/** What a language model suggests where the grammar does not understand, held to what was said. */
@NullMarked
package dev.networkingcoach.bot.conversation.internal.suggestion;

import org.jspecify.annotations.NullMarked;
