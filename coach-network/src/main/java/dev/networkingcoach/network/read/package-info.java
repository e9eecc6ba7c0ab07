/** From files of ties, as others write them, to graphs. */
@NullMarked
package dev.networkingcoach.network.read;

import org.jspecify.annotations.NullMarked;
