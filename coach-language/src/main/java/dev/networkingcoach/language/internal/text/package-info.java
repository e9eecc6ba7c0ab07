/** A message as tokens, clauses and moods. */
@NullMarked
package dev.networkingcoach.language.internal.text;

import org.jspecify.annotations.NullMarked;
