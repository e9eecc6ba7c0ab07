/** What has a date, as a calendar. */
@NullMarked
package dev.networkingcoach.exports.calendar;

import org.jspecify.annotations.NullMarked;
