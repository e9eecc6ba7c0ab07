/** Who can introduce the owner to somebody, as a page, as JSON and as a drawing. */
@NullMarked
package dev.networkingcoach.cli.route;

import org.jspecify.annotations.NullMarked;
