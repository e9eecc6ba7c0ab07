/** Measures the rule base against its peers, and sees that they conclude the same. */
@NullMarked
package dev.networkingcoach.benchmarks;

import org.jspecify.annotations.NullMarked;
