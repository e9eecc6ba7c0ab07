/** Loads the compiled rule base and fires it over one network. */
@NullMarked
package dev.networkingcoach.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
