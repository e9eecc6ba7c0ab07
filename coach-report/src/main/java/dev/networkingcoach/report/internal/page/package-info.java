/** The page itself: its template, its scripts, and what keeps it closed to the outside. */
@NullMarked
package dev.networkingcoach.report.internal.page;

import org.jspecify.annotations.NullMarked;
