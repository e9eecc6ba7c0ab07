/** Tests of how days are read. */
@NullMarked
package dev.networkingcoach.language.date;

import org.jspecify.annotations.NullMarked;
