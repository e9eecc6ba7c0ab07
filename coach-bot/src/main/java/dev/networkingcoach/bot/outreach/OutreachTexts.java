package dev.networkingcoach.bot.outreach;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Messages that the coach sends on its own account. */
interface OutreachTexts extends MessageSet {
  /** In English. */
  OutreachTexts TEXTS = MessageBundles.english(OutreachTexts.class);

  String todayIsTheLastDay();

  String whomDidYouMeetToday();

  String youAskedToBeReminded();

  String thePlanOfCouldNot(String day);

  String youHaveSeenTimesI(String headline, int most, String wakes);

  String given();

  String asked();

  String thanked();

  String theLastWeeksOldestFirst(int weeks);
}
