/** Networks made up by a seed: wild ones to test with, a realistic one to measure with. */
@NullMarked
package dev.networkingcoach.benchmarks.networks;

import org.jspecify.annotations.NullMarked;
