/**
 * The port for a language model: from words the grammar does not know to sentences it does. What
 * stands behind it proposes; only what the grammar reads and the person confirms counts.
 */
@NullMarked
package dev.networkingcoach.language.interpret;

import org.jspecify.annotations.NullMarked;
