/** People, days and numbers, in words. */
@NullMarked
package dev.networkingcoach.report.internal.words;

import org.jspecify.annotations.NullMarked;
