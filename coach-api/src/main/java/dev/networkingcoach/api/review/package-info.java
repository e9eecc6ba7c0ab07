/** Before acting: what speaks against a planned step, and what to do instead. */
@NullMarked
package dev.networkingcoach.api.review;

import org.jspecify.annotations.NullMarked;
