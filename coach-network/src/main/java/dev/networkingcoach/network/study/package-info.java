/** The studies of small worlds on any graph: distances, components, clustering, reach. */
@NullMarked
package dev.networkingcoach.network.study;

import org.jspecify.annotations.NullMarked;
