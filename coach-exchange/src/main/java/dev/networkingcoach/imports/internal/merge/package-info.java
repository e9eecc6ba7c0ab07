/** Findings into a network: who is who, what is new. */
@NullMarked
package dev.networkingcoach.imports.internal.merge;

import org.jspecify.annotations.NullMarked;
