/** Puts findings into words, from the message bundle. */
@NullMarked
package dev.networkingcoach.rules.internal.text;

import org.jspecify.annotations.NullMarked;
