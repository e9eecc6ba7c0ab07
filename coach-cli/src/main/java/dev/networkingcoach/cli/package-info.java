/** The program {@code ./coach}: its commands, and the one place that wires all modules together. */
@NullMarked
package dev.networkingcoach.cli;

import org.jspecify.annotations.NullMarked;
