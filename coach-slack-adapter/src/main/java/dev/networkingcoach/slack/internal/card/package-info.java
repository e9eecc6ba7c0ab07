/** Messages whose buttons are pressed, and what takes the place of the buttons. */
@NullMarked
package dev.networkingcoach.slack.internal.card;

import org.jspecify.annotations.NullMarked;
