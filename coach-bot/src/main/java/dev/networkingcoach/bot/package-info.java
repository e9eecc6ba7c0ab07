/** The conversation: one coach for any channel. */
@NullMarked
package dev.networkingcoach.bot;

import org.jspecify.annotations.NullMarked;
