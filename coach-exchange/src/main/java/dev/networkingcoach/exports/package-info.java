/** Exports people, and what happened with them, to the files of other programs. */
@NullMarked
package dev.networkingcoach.exports;

import org.jspecify.annotations.NullMarked;
