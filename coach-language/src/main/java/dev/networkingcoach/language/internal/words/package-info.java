/** What was written, cleaned and split into words. */
@NullMarked
package dev.networkingcoach.language.internal.words;

import org.jspecify.annotations.NullMarked;
