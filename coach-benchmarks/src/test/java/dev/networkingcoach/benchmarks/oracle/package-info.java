/** Tests of the oracle on cases made by hand. */
@NullMarked
package dev.networkingcoach.benchmarks.oracle;

import org.jspecify.annotations.NullMarked;
