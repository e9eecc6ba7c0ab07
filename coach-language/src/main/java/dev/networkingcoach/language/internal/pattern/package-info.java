/** One pattern for each command, and the table of them all. */
@NullMarked
package dev.networkingcoach.language.internal.pattern;

import org.jspecify.annotations.NullMarked;
