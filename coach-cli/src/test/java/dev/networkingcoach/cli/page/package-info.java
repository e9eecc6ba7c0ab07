/** Tests. */
@NullMarked
package dev.networkingcoach.cli.page;

import org.jspecify.annotations.NullMarked;
