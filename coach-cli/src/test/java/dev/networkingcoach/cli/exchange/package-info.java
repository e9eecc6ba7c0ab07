/** Tests. */
@NullMarked
package dev.networkingcoach.cli.exchange;

import org.jspecify.annotations.NullMarked;
