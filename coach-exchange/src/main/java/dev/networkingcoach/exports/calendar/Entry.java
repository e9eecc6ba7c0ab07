package dev.networkingcoach.exports.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What stands in a calendar on one whole day. Immutable and thread-safe.
 *
 * @param uid its identifier
 * @param on the day
 * @param summary what it is, on one line
 * @param description why, maybe on several lines; empty for nothing
 */
record Entry(UUID uid, LocalDate on, String summary, String description) {}
