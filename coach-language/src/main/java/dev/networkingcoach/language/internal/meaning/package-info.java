/** What a clause that fits a frame means. */
@NullMarked
package dev.networkingcoach.language.internal.meaning;

import org.jspecify.annotations.NullMarked;
