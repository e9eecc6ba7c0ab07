/** Tests of calendars that are followed. */
@NullMarked
package dev.networkingcoach.imports.calendar;

import org.jspecify.annotations.NullMarked;
