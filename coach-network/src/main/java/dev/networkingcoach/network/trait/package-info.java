/** What people in a graph have in common: the markets, firms and places they belong to. */
@NullMarked
package dev.networkingcoach.network.trait;

import org.jspecify.annotations.NullMarked;
