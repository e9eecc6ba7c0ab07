/**
 * The grammar of the coach: from what a person says to a command, in chat and on the command line.
 */
@NullMarked
package dev.networkingcoach.language;

import org.jspecify.annotations.NullMarked;
