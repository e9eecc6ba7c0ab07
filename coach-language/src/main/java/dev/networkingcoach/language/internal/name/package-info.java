/** Who and what is named in a message. */
@NullMarked
package dev.networkingcoach.language.internal.name;

import org.jspecify.annotations.NullMarked;
