/** Tests. */
@NullMarked
package dev.networkingcoach.cli.files;

import org.jspecify.annotations.NullMarked;
