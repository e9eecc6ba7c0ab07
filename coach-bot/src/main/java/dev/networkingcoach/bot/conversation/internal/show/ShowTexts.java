package dev.networkingcoach.bot.conversation.internal.show;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What stands on cards of advice and of people. */
interface ShowTexts extends MessageSet {
  /** In English. */
  ShowTexts TEXTS = MessageBundles.english(ShowTexts.class);

  /** Of who gets no plan. */
  String noPlanIsSent();

  /** When the plan comes next. */
  String nextPlan(String day, String time);

  /** Where it comes at once. */
  String nextPlanComesNow();

  String saidNo();

  String noneOfThisKind();

  String putOffUntil(String day);

  String due(String due);

  String show();

  String who();

  String due2();

  String bestBy();

  String today();

  String about(String name);

  String weMet();

  String weTalked();

  String itDidNotHappen();

  String done();

  String snooze(int days);

  String notNow();

  String neverThisRule();

  String showWhy();

  String editDraft();

  String whereToBegin();

  String sayWhomYouMetLast();

  String metDanaOrtizYesterdayAt();

  String bringYourContacts();

  String importForLinkedinGoogleOutlook();

  String logSomething();

  String importContacts();

  String notSaidYet();

  String name();

  String timeZone();

  String purpose();

  String whomYouServe();

  String markets();

  String youLookFor();

  String youOffer();

  String you();

  String openAdvice();

  String relation();

  String howOften();

  String everyDays(int days);

  String looksFor();

  String offers();

  String follows();

  String advocacy();

  String focus();

  String archived();

  String birthday();

  String labels();

  String yesTheCoachLeavesThem();

  String changeDetails();

  String why();

  String nothingHappenedYet();

  String whatHappened();

  String somethingInTheFormIs();

  String thanksAreOwed();

  String anAskIsOpen();

  String youMayAsk();

  String itIsYourTurnTo();

  String stage();

  String balance();

  String givenAskedReceived(int gives, int asks, int receipts);

  String lastContact();

  String noneYet();

  String tie();

  String more(int count);
}
