/** How a message is read. */
@NullMarked
package dev.networkingcoach.bot.language.internal;

import org.jspecify.annotations.NullMarked;
