/** What may be said, read from a file a language, and what fits a clause. */
@NullMarked
package dev.networkingcoach.language.internal.frame;

import org.jspecify.annotations.NullMarked;
