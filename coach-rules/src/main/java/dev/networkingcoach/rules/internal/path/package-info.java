/** The best path from the owner to somebody they want to meet. */
@NullMarked
package dev.networkingcoach.rules.internal.path;

import org.jspecify.annotations.NullMarked;
