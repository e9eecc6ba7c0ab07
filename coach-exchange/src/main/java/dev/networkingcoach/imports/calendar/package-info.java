/** Calendars that are read again and again: from a secret address on the web, or from a file. */
@NullMarked
package dev.networkingcoach.imports.calendar;

import org.jspecify.annotations.NullMarked;
