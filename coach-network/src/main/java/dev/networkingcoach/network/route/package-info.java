/** Who can introduce the owner to somebody: best paths, told by what is known of each link. */
@NullMarked
package dev.networkingcoach.network.route;

import org.jspecify.annotations.NullMarked;
