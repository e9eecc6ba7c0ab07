/** What happened in the year up to today. */
@NullMarked
package dev.networkingcoach.report.internal.activity;

import org.jspecify.annotations.NullMarked;
