/** Tests that keep the README true, and write the parts of it that are made from the program. */
@NullMarked
package dev.networkingcoach.cli.readme;

import org.jspecify.annotations.NullMarked;
