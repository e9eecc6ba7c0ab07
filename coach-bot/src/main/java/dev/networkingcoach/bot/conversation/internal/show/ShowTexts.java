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

  /** For a rule of somebody else that has no words for its kind. */
  String suggestionsOfYourTeam(String rule);

  String due(String due);

  String overdueSince(String due);

  String bestBy(String day);

  String today();

  String about(String name);

  String weMet();

  String weTalked();

  String itDidNotHappen();

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

  /** How strong a tie is, by the name of its band. */
  String tieBand(String band);

  String more(int count);
}
