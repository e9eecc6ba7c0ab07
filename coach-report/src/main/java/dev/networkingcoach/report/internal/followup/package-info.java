/** The time in which to follow up on a meeting. */
@NullMarked
package dev.networkingcoach.report.internal.followup;

import org.jspecify.annotations.NullMarked;
