/** Graphs that are made, after the models of the literature. */
@NullMarked
package dev.networkingcoach.network.made;

import org.jspecify.annotations.NullMarked;
