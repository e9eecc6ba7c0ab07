/** Files as they are written: as a whole, for their owner alone, never through a planted link. */
@NullMarked
package dev.networkingcoach.api.file;

import org.jspecify.annotations.NullMarked;
