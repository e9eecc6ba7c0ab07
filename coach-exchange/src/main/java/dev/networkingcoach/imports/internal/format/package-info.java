/** One class for each format: from rows and cards to findings. */
@NullMarked
package dev.networkingcoach.imports.internal.format;

import org.jspecify.annotations.NullMarked;
