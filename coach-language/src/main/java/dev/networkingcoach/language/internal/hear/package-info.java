/** From a message to its statements. */
@NullMarked
package dev.networkingcoach.language.internal.hear;

import org.jspecify.annotations.NullMarked;
