/** Rules of one's own beside those of the coach, as an embedder adds them. */
@NullMarked
package dev.networkingcoach.rules.own;

import org.jspecify.annotations.NullMarked;
