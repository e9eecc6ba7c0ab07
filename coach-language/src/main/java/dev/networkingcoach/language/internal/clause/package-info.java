/** The parts of what is said: people, dates, places, and what is told about a person. */
@NullMarked
package dev.networkingcoach.language.internal.clause;

import org.jspecify.annotations.NullMarked;
