/** Ranks what the rules found, and picks the few things worth doing today. */
@NullMarked
package dev.networkingcoach.rules.internal.ranking;

import org.jspecify.annotations.NullMarked;
