/** People and ties in compressed rows: immutable, on the heap or mapped from a file. */
@NullMarked
package dev.networkingcoach.network.graph;

import org.jspecify.annotations.NullMarked;
