/** Tests. */
@NullMarked
package dev.networkingcoach.cli.batch;

import org.jspecify.annotations.NullMarked;
