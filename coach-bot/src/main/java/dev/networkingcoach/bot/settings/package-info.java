/** How and when a person wants to hear from the coach. */
@NullMarked
package dev.networkingcoach.bot.settings;

import org.jspecify.annotations.NullMarked;
