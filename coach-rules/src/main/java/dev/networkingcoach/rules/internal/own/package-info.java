/** Checks, compiles and fires the rules an embedder adds, each within limits. */
@NullMarked
package dev.networkingcoach.rules.internal.own;

import org.jspecify.annotations.NullMarked;
