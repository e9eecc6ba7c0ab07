/** Rules of one's own beside those of the coach: what they see, what they say, what stops them. */
@NullMarked
package dev.networkingcoach.rules.own;

import org.jspecify.annotations.NullMarked;
