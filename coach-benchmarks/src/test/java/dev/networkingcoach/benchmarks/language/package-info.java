/** Tests of the judge of sentences, with a real coach over a real journal. */
@NullMarked
package dev.networkingcoach.benchmarks.language;

import org.jspecify.annotations.NullMarked;
