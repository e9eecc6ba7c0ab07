package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;
import java.time.LocalDate;
import java.time.LocalTime;

/** What is said about what was recorded, taken back or forgotten. */
interface RecordTexts extends MessageSet {
  /** In English. */
  RecordTexts TEXTS = MessageBundles.english(RecordTexts.class);

  String thatIsKnownAlreadyNothing();

  String logged(String words);

  String thatCountsAlready(String changes);

  String thatWasRecordedOnceAnd();

  String thatCountsAlready2();

  String logged2(String changes);

  String undo();

  String correctIt();

  String keptAsPlannedForIt(String day);

  String thereIsNoEntrySee(long number);

  String thereIsNoEntrySeeLog(String id);

  String thereIsNothingToTake();

  String tookBack(String undone);

  String bringItBack();

  String thatWasTakenBackAlready();

  String tookBack2(String earliestFirst);

  String thatIsWhereTheJournal();

  String thatWasTakenBackAlready2(String changes);

  String itCountsAgain();

  String tookBack3(String changes);

  String thatCannotBeTakenBack();

  String forgetAllFactsAndNotes(String name);

  String forgetForGood(String name);

  String keep();

  String thereIsNobodyToForget();

  String yourPlanHasFewerEntries(int fewer);

  String theyAreForgottenForGood(String name, String plan);

  String removeEverythingTheCoachKeeps();

  String forgetMe();

  String everythingAboutYouIsRemoved();

  String putItOffForDays(int days);

  String noAdviceAboutAtAll(String name);

  String leaveItAsItIs();

  String nothingToPutOff(String name, LocalDate until);

  String nothingLikeThatIsNoted(String name);

  String whichShallGo(String name);

  String tookOut(String text);

  String thereIsNoAdviceAbout(String name);

  String adviceAbout(int open, String name);

  String nothingIsDeleted(String text);

  String whichMeetingDoYouMean();

  String isThatTheMeeting(String meeting);

  String yesRemoveIt();

  String whatIsAt(LocalTime at);

  String theDailyPlan();

  String isItOffOrOneOut(String meeting, String name);

  String onlyOneIsOut(String name);

  String theMeetingIsOff();

  String no();

  String meetingAt(String day, LocalTime at);

  String meetingWith(String when, String people);

  String thatMeetingIsNotPlanned();

  String thatButtonDoesNotWork();

  String oneOfTheTwoIs();

  String theyAreTwoPeople(String one, String other);

  String bothNamesAreOneContact();

  String thanksDone();

  String followedUpInTime();

  String secondFollowUpDone();

  String pickedUpAgain();

  String thatIsYourAnswer();

  String youHaveAnswered();

  String youHaveGivenBack();

  String asked();

  String introductionMade();

  String shared();

  String reconnected();

  String aSleepingTieIsAwake();

  String theMeetingsAreNoted();

  String youOwedThemSince();

  String youMetOn();

  String youAskedOn();

  String offYourList(String headline);

  String nextWith(String what);

  String thankSomebody(String name);

  String doSomethingFor(String name);

  String by(String day);

  String waitForTheAnswer(String name);

  String youMayAsk(String name);

  String looksFor(String name, String needs);

  String hasTheAddress(String name, String emails);

  String isNotedAs();

  String isNotedWithTheBirthday();

  String isNotedAt();

  String isItNow(String now);

  String add(String now);

  String yesAddIt();

  String noLeaveThatAsIt();

  String yesNow(String now);

  String youToldMeAlready(String words);

  String yesLogItAgain();

  String noItWasOnce();

  String eventIsStillToCome(String event, String day);

  String eventWasOn(String event, String day);

  String yesToday();

  String yesThen();

  String noLeaveItOut();

  String noToday();
}
