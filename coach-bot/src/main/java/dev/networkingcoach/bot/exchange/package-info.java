/** What brings contacts in and takes them away, as the conversation needs it. */
@NullMarked
package dev.networkingcoach.bot.exchange;

import org.jspecify.annotations.NullMarked;
