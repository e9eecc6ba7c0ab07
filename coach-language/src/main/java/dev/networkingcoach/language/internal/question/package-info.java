/** Reads questions by what their words tell, where no frame fits the whole of one. */
@NullMarked
package dev.networkingcoach.language.internal.question;

import org.jspecify.annotations.NullMarked;
