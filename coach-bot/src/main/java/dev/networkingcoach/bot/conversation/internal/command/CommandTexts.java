package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;
import java.time.LocalTime;

/** Answers to orders and questions. */
interface CommandTexts extends MessageSet {
  /** In English. */
  CommandTexts TEXTS = MessageBundles.english(CommandTexts.class);

  String thereIsNoNumberToday(int number);

  String thereIsNoOpenAdvice();

  String iKnowOfNoSuch();

  String tookBack(String wrongWords);

  String tellsNoDaySoI(String period, String day);

  String bothNamesAreAnIntroduction(String name);

  String bothNamesAreNobodyIs(String name);

  String itIsNotNotedThat(String name, String name2);

  String isNotOneOfThose(String name);

  String theDayOfIsMissing(String name);

  String whatTheCoachKnowsAbout();

  String isAmongYourContactsAlready(String name);

  String isNotAmongTheOf(String items, String list, String name);

  String whomDoYouMeanMaybe();

  String severalGoalsHaveTheseWords(String goals);

  String whichGoal(String goals);

  String youHaveNoneYet();

  String thereIs(String there);

  String thereIsNoCalled(String kind, String name, String known);

  String anIntroductionTo(String target);

  String hoursMustBeginBefore(LocalTime from, LocalTime until);

  String helloAgain(int due);

  String yourHoursAreNow(LocalTime hour, LocalTime from, LocalTime until);

  String to(String from, String day);

  String youAreOffNothingIs(String days);

  String youAreNotOff(String days);

  String youAreWelcome();

  String fine();

  String fineNothingWasChanged();

  String nothingIsOpenToChoose();

  String noAdviceToPutOff(String name, String day);

  String yesNoteIt();

  String no();

  String thereIsNoRule(String rule, String near);

  String maybeOneOf(String rules);

  String noMeetingPlannedWith(String name);

  String noModelIsConfigured();

  String modelIsUsedFromNowOn(String destination);

  String modelIsNotUsedAnyMore();
}
