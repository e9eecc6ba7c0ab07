package dev.networkingcoach.imports.internal.calendar;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Why meetings of a calendar were left out. */
interface MeetingTexts extends MessageSet {
  /** In English. */
  MeetingTexts TEXTS = MessageBundles.english(MeetingTexts.class);

  String cutOff();

  String unknownZone(String zone);

  String noStartOrUid();

  String impossibleFigure(String figure);

  String impossibleZone(String figure);

  String impossibleTime(String time);

  String dateLeftOut(String date);

  String lineLeftOut(String name, String reason);

  String unreadable(String reason);

  String anAnswer();

  String twice(int line);

  String tooOften();

  String endless(int number, String until);

  String large(int number, int most);
}
