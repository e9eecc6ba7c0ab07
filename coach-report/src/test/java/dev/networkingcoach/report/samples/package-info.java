/** Networks to report on. */
@NullMarked
package dev.networkingcoach.report.samples;

import org.jspecify.annotations.NullMarked;
