/** Reads calendars: their meetings, and whom each is with. */
@NullMarked
package dev.networkingcoach.imports.internal.calendar;

import org.jspecify.annotations.NullMarked;
