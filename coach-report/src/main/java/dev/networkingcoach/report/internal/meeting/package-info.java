/** The meetings of a report: those ahead, and those of the last weeks. */
@NullMarked
package dev.networkingcoach.report.internal.meeting;

import org.jspecify.annotations.NullMarked;
