/** The rule base and the oracle side by side. */
@NullMarked
package dev.networkingcoach.benchmarks;

import org.jspecify.annotations.NullMarked;
