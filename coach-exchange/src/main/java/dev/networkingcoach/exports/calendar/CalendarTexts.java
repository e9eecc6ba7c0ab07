package dev.networkingcoach.exports.calendar;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;
import java.time.LocalDate;

/** Entries of a calendar. */
interface CalendarTexts extends MessageSet {
  /** In English. */
  CalendarTexts TEXTS = MessageBundles.english(CalendarTexts.class);

  String bestBy(LocalDate bestBy);

  String putOffUntil(LocalDate until);

  String meeting();

  String meetingWith(String with);

  String meetByToday(String name);

  String goal(String text);
}
