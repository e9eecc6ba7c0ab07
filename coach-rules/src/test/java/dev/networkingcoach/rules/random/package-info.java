/** Networks made up from a seed, for what must hold of every network. */
@NullMarked
package dev.networkingcoach.rules.random;

import org.jspecify.annotations.NullMarked;
