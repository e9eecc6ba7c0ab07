package dev.networkingcoach.bot.conversation.internal.first;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;
import java.time.LocalTime;

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

  String yourPlanComesAtOn(LocalTime hour);

  String noPlanIsSentAsk();

  String thereIsNoSuchTime();

  String thatIsAllINeed(String words);

  String yesSendIt();

  String no();

  String hello();

  String hello2(String name);

  String iKeepTrackOfWhom(String hello);

  String threeQuestionsFirstAnswerIn();

  String answerTheQuestions();

  String threeQuestionsFirstWhyDo(String hello);

  String welcomeThreeShortQuestions();
}
