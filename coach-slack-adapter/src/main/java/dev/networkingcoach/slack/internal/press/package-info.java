/** Messages whose buttons are pressed, and what takes the place of the buttons. */
@NullMarked
package dev.networkingcoach.slack.internal.press;

import org.jspecify.annotations.NullMarked;
