/** A plan and the network it was made from, as a page to look at. */
@NullMarked
package dev.networkingcoach.report;

import org.jspecify.annotations.NullMarked;
