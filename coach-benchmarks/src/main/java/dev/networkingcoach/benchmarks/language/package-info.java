/** Judges what the coach makes of sentences: by what is recorded, and by what is replied. */
@NullMarked
package dev.networkingcoach.benchmarks.language;

import org.jspecify.annotations.NullMarked;
