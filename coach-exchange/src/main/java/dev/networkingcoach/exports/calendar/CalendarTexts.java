package dev.networkingcoach.exports.calendar;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Entries of a calendar. */
interface CalendarTexts extends MessageSet {
  /** In English. */
  CalendarTexts TEXTS = MessageBundles.english(CalendarTexts.class);

  String bestBy(String bestBy);

  String putOffUntil(String until);

  String meeting();

  String meetingWith(String with);

  String meetByToday(String name);

  String goal(String text);

  String toMeet(String names);
}
