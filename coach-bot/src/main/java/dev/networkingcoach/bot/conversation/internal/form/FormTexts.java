package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;
import java.time.LocalDate;
import java.time.LocalTime;

/** Titles, fields and hints of forms, and what is wrong in them. */
interface FormTexts extends MessageSet {
  /** In English. */
  FormTexts TEXTS = MessageBundles.english(FormTexts.class);

  String correctIt();

  String thatEntryIsNotThere();

  String name();

  String job();

  String organization();

  String relation();

  String separatedByCommas();

  String whoTheyAre();

  String save();

  String writeAName();

  String editTheDraft();

  String yourWords();

  String writeWhatYouWantTo();

  String useThisText();

  String yourWordsToCopyAnd();

  String yourWordsToCopyAndSend();

  String whomToMeetThere();

  String twoPeopleAreEnoughNew(String event);

  String whom();

  String oneNameALine();

  String whyDoYouGoThere();

  String whatFor();

  String suchAsMeetTwoLenders();

  String writeWhatYouGoThere();

  String writeTheDateAs();

  String writeTheTimeAs();

  String whoCouldItBe();

  String somebodyWithAccessToWhom(String arguments);

  String who();

  String nameOnePerson();

  String yes();

  String no();

  String whatDidYouGive();

  String toToday(String name);

  String whatKind();

  String whatExactly();

  String theResourceYouPassedOn();

  String byItsTitle();

  String log();

  String chooseWhatYouGave();

  String setAGoal();

  String whatDoYouWantTo();

  String suchAsThreePilots();

  String byWhen();

  String inWhichMarket();

  String writeWhatYouWantToReach();

  String chooseADayToCome();

  String whatDidYouLearn();

  String aboutInATalkToday(String name);

  String whatTheyLookFor();

  String whatTheyFollow();

  String whatYouTalkedAbout();

  String writeWhatTheyLookFor();

  String weMet();

  String weTalkedOrWrote();

  String iGotSomething();

  String theyDeclined();

  String logAnInteraction();

  String withWhom();

  String severalNamesWithCommas();

  String whatHappened();

  String when();

  String whatAbout();

  String whatKindOfFavourIf();

  String atWhichEvent();

  String inWhichGroup();

  String theirJob();

  String theirOrganization();

  String chooseWhatHappened();

  String nameOnePersonOnlyWhen();

  String fitsWriteTheOneYou(String name, String candidates);

  String didYouMeanIfNot(String near);

  String youCanAddThemBelow();

  String youCanAddThemBelow2();

  String isNotAmongYourContacts(String name, String near, String add);

  String addWhoIsNew();

  String fitsSeveralPeopleWriteMore(String name);

  String yourTimeZone();

  String suchAsEuropeBerlinDates();

  String sendMeAPlanEach();

  String timeOfThePlan();

  String daysOfThePlan();

  String thereIsNoSuchTime();

  String chooseAnHourFromTo(LocalTime from, LocalTime until);

  String sayItAsItShould();

  String inYourWords();

  String thisWasNotUnderstoodNothing();

  String settings();

  String neverBefore();

  String neverAfter();

  String daysOff();

  String oneALineToChristmas();

  String to(LocalDate first, LocalDate last);

  String thisMustBeLaterThan(LocalTime from);

  String saved(String next);

  String writeEachAsOrAs();

  String whyDoYouNetwork();

  String suchAsFindThreeClients();

  String whomDoYouServeAnd();

  String yourMarkets();

  String setUpYourCoach();

  String threeQuestionsEachCanBe();

  String thatPersonIsNotAmong();

  String whatThisWasAboutIs();

  String whomToMeet();

  String nameThePeopleYouWant();

  String theirNames();

  String oneALine();

  String theirMarket();

  String withWhom2();

  String thoseYouWereInTouch();

  String chooseOneAtLeast();

  String iGave();

  String iAsked();

  String iThanked();

  String iPitched();
}
