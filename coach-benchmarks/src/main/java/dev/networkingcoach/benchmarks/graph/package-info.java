/** People and ties by the million, beside JGraphT and a bare search in arrays. */
@NullMarked
package dev.networkingcoach.benchmarks.graph;

import org.jspecify.annotations.NullMarked;
