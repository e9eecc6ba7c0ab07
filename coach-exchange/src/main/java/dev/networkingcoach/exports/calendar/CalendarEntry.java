package dev.networkingcoach.exports.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a calendar on one day. Immutable and thread-safe.
 *
 * @param uid its identifier
 * @param on the day
 * @param at the time, in the owner's zone; null for the whole day
 * @param summary what it is, on one line
 * @param description why, maybe on several lines; empty for nothing
 */
record CalendarEntry(
    UUID uid, LocalDate on, @Nullable LocalTime at, String summary, String description) {}
