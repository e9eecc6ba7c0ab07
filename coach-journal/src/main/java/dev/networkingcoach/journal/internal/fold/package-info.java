/** From the entries that count to what is known: changes applied one after another. */
@NullMarked
package dev.networkingcoach.journal.internal.fold;

import org.jspecify.annotations.NullMarked;
