/** Gives each parser a thousand inputs nobody would write, all made of samples people do write. */
@NullMarked
package dev.networkingcoach.cli.fuzz;

import org.jspecify.annotations.NullMarked;
