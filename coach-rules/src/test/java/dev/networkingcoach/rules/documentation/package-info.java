/** Writes the rule base down for people: {@code docs/rules.md}. */
@NullMarked
package dev.networkingcoach.rules.documentation;

import org.jspecify.annotations.NullMarked;
