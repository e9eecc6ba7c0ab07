/** The few things worth doing on the day. */
@NullMarked
package dev.networkingcoach.report.internal.agenda;

import org.jspecify.annotations.NullMarked;
