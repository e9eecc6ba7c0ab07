/** Tests of the commands, and of the architecture of the whole. */
@NullMarked
package dev.networkingcoach.cli;

import org.jspecify.annotations.NullMarked;
