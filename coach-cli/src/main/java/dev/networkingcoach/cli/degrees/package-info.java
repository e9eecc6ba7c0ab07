/** Degrees of separation on the terminal: the page, the JSON, the plot, how far it is. */
@NullMarked
package dev.networkingcoach.cli.degrees;

import org.jspecify.annotations.NullMarked;
