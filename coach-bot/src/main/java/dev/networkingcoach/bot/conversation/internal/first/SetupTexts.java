package dev.networkingcoach.bot.conversation.internal.first;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** The welcome, and the first questions. */
interface SetupTexts extends MessageSet {
  /** In English. */
  SetupTexts TEXTS = MessageBundles.english(SetupTexts.class);

  String whyDoYouNetwork();

  String whomDoYouServeAnd();

  String whichMarketsDoYouWant();

  String inWhichTimeZoneAre();

  String shallISendYouA();

  String fineThatCanWait();

  String thereIsNoSuchTime();

  String thatIsAllINeed(String words);

  String yesSendIt();

  String no();

  String hello();

  String hello2(String name);

  /** Four lines. */
  String welcome(String hello);

  /** The same in short. */
  String firstQuestion(String hello);

  String answerInAForm();

  String skipIt();

  /** Where a question that is to be skipped is not open any more. */
  String questionIsPast();

  String welcomeThreeShortQuestions();
}
