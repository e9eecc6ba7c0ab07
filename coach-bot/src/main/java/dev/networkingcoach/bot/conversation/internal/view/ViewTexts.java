package dev.networkingcoach.bot.conversation.internal.view;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;
import java.time.LocalTime;

/** What stands on the pages of an answer. */
interface ViewTexts extends MessageSet {
  /** In English. */
  ViewTexts TEXTS = MessageBundles.english(ViewTexts.class);

  String questionNotUnderstood();

  String advocates();

  String potentialAdvocates();

  String ofPotentialAdvocates(long count, int advocateList);

  String nothingIsToBeDone();

  String next(String next);

  String show();

  String as(String other);

  String exported(boolean everything, String format);

  String yourDeadlinesAndEventsFor();

  String sendTheFileHereOr();

  String theFileBringsNothingNew();

  String undoTheImport();

  String thatFileIsInAlready();

  String theFileIsIn();

  String nobodySeemsToBeThere();

  String pairs(int pairsCount);

  String mayBeOne(String pairsCount);

  String whoMayBeThereTwice();

  String twoPeople();

  String orTwoPeople(String one, String other);

  String and(String one, String one2, String other);

  String merge();

  String andMore(int linesCount);

  String whomToTalkToUntil();

  String thereIsNobodyYouShould();

  String whomToFollowUpWith();

  String thereIsNobodyYouStill();

  String first(String title, String text);

  String iKnowOfNobodyWho(String words);

  String contacts(int foundCount);

  String tellMeWhatHappenedOr();

  String tellMeWhatHappenedIn();

  String whatYouCanDo();

  /** A task that help is about, each. */
  String taskLog();

  String taskAsk();

  String taskPlan();

  String taskData();

  /** On the button that shows the help for a task. */
  String helpWith(String task);

  /** Help for a task in a line. */
  String helpAbout(String task, String title);

  /** What is said to who says nothing: three lines. */
  String shortMenu();

  String logSomething();

  String help();

  String log();

  String also(String value);

  String suchAs();

  String maybeOneOf(String value);

  String thereIsNoCommandCalled(String topic, String maybe);

  String yourBalance();

  String given();

  String asked();

  String received();

  String thanked();

  String followUpWindowsThatClose();

  String onYourList();

  String peopleYouWantToMeet();

  String through(String names);

  String noWayKnownYet();

  String earlier();

  String nothingIsRecordedYet();

  String theLastEntries(String text);

  String whatWasRecordedNewestFirst();

  String tookBack(long number);

  String takenBack(String detail);

  String undo();

  String met();

  String followedUpInTime();

  String newAdvocates();

  String yourWeekSince(String day);

  String yourWeek(String summary);

  String noMeetingIsPlannedTell();

  String noMeetingIsPlanned();

  String eventsAhead(String events);

  String eventOn(String name, String day);

  String eventList();

  String meetings(int meetingsCount);

  String meetingsFrom(int meetings, String first);

  String meetingsAhead();

  String itDidNotHappen();

  String removeMeeting();

  String nobodyYouKnowLooksFor();

  String matches(int matchesCount);

  String peopleWhoCouldHelpEach(String matchesCount);

  String noneYet(String title);

  String peopleYouWantToMeet2();

  String by(String day);

  String nobodyCalledIsKnownSo(String name);

  String thereIsNoWayTo(String name);

  String youKnowYourself(String name);

  String theTieAlongThisWay(String band);

  String theBestWayTo(String name, String way);

  String youMayAskForAn(String name, String name2);

  String warmUpFirstItIs(String name);

  String isSomebodyYouWantTo();

  String isKnownByOneOf();

  String nobodyFits();

  String hereIOnlyAnswerNothing();

  String theCoachIsSilent(String preferences);

  String yourPlanComesAt(LocalTime hour, String preferences, String next);

  String noDailyPlanIsSent();

  String settings();

  String mostThingsADay();

  String timeZone();

  String notKnownSayZoneEurope();

  String dailyPlan();

  String timeOfThePlan();

  String daysOfThePlan();

  String yourHours();

  String to(LocalTime from, LocalTime until);

  String mostPromptsADay();

  String off();

  String paused();

  String change();

  String noDailyPlan();

  String sendMeTheDailyPlan();

  String to2(String first, String day);

  String untilYouSayResume();

  String until(String day);

  String goNothingSpeaksAgainstIt();

  String waitNotYetWith(String name);

  String stopDoNotDoThat(String name);

  String yourPlan(String summary);

  String isArchivedSoNoRule(String name);

  String thereIsNoRule(String rule);

  String whyOrWhyNot(String name);

  String whereItStands();

  String whatSpeaks();

  String whatIsSilent();

  String whatSpeaksForIt(String headline, String reasons);

  String idea(String idea);

  String whatElseILookedAt();

  String notNow(String name);

  String comesUpWhen(String when);

  String suggestionsAbout(long speaking, String name);

  String instead();

  String nothingIsDueWith(String name);

  String alsoDue();

  String modelInUse(String destination);

  String modelNotUsed();

  String languageModel();
}
