/** What the journal costs: writing, reading, a million interactions, many owners. */
@NullMarked
package dev.networkingcoach.benchmarks.journal;

import org.jspecify.annotations.NullMarked;
