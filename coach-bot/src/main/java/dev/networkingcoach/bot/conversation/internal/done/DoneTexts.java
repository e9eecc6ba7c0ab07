package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What is said and asked when advice is done, put off or put away. */
interface DoneTexts extends MessageSet {
  /** In English. */
  DoneTexts TEXTS = MessageBundles.english(DoneTexts.class);

  String undo();

  String thatCountsAlready(String words);

  String whatDidYouDo(String headline);

  String askedWhatBecameOfIt();

  String iGotIt();

  String theyDeclined();

  String iAskedAgain();

  String whatBecameOfIt();

  String iWillNotGo();

  String iGoAllTheSame();

  String whatDidYouDecide();

  String iTookPart();

  String iLeftIt();

  String whatDidYouDo2();

  String whatCameOfIt();

  String meetingIsOutAlready();

  String thatAdviceIsNotIn();

  String happyBirthday();

  String iWroteToThem();

  String letItGo();

  String putOffUntil(String day, String headline);

  String putAway(String headline);

  String noMoreAdviceOf(String kinds);

  String isNotMuted(String kinds);

  String maySpeakAgain(String kinds);
}
