/** A message, read statement by statement. */
@NullMarked
package dev.networkingcoach.language.statement;

import org.jspecify.annotations.NullMarked;
