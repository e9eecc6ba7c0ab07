/** Tests of the grammar. */
@NullMarked
package dev.networkingcoach.language;

import org.jspecify.annotations.NullMarked;
