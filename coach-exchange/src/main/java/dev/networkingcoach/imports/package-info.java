/** Imports people and what happened with them from the files of other programs. */
@NullMarked
package dev.networkingcoach.imports;

import org.jspecify.annotations.NullMarked;
