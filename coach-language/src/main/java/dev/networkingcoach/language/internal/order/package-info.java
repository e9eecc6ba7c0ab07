/** Reads orders to the coach by what their words tell, where no frame fits the whole of one. */
@NullMarked
package dev.networkingcoach.language.internal.order;

import org.jspecify.annotations.NullMarked;
