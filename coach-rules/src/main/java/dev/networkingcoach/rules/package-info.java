/** The coach as a rule base: build one, share it between all threads. */
@NullMarked
package dev.networkingcoach.rules;

import org.jspecify.annotations.NullMarked;
