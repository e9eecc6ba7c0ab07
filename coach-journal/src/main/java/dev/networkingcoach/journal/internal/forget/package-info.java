/** Taking a person out of all that is kept, and knowing them again by a keyed hash alone. */
@NullMarked
package dev.networkingcoach.journal.internal.forget;

import org.jspecify.annotations.NullMarked;
