/**
 * How fast a channel's service may be called, and when a call that failed is made again: one
 * mechanism for every channel, which only says what its vendor allows.
 */
@NullMarked
package dev.networkingcoach.bot.pace;

import org.jspecify.annotations.NullMarked;
