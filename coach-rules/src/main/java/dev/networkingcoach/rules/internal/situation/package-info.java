/** One network on one day, as the facts the rules judge. */
@NullMarked
package dev.networkingcoach.rules.internal.situation;

import org.jspecify.annotations.NullMarked;
