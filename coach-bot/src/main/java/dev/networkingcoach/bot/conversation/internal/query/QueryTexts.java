package dev.networkingcoach.bot.conversation.internal.query;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Answers to questions about what is known. */
interface QueryTexts extends MessageSet {
  /** In English. */
  QueryTexts TEXTS = MessageBundles.english(QueryTexts.class);

  String notesWithAPhoneNumber();

  String notesOfAPromise();

  String iDoNotKnowWhom();

  String thanksYou(String words);

  String owed(String thanks, boolean both, boolean favour);

  String youOweNobodyAnythingAs();

  String youOweNothingAsFar(String whom);

  String youOweThanksTo(String names);

  String youOweNobodyThanks();

  String youAskedMoreThanYouGave(String names);

  String you(String words);

  String youAreNotWaitingFor();

  String youAreWaitingForAnswer(int linesCount, String lines);

  String oneOfYourContacts();

  String itIsNotNotedWho(String name);

  String knowEachOther(String name, int linesCount, String lines);

  String thereAreNo(String what, String about);

  String theLatest(String what, String about);

  String iDoNotKnowYet(String name);

  String looksFor(String name, String needs);

  String nobodyAndNothingYouKnow(String looks);

  String thisFits(String looks);

  String noAnswerIsNoted();

  String whatItWasAboutIs(String value);

  String sinceThen(String found);

  String youOfferYourself(String text);

  String toPassOn();

  String offers(String text);

  String to(String target);

  String at(String event);

  String inNeedOf(String words);

  String whoCanHelpWith(String words);

  String interestedIn(String words);

  String serving(String words);

  String fitting(String words);

  String last(String last);

  String nothingIsNotedYet();

  String thereIsNobodyYou(String dealing);

  String needs(String topic);

  String isInterestedIn(String topic);

  String serves(String topic);

  String labelled(String label);

  String of(String names);

  String nothingMentions(String whom, String words);

  String aboutIKnow(String words, String whom);

  String noted(String name, String day);

  String meetingWith(String names);

  String event(String day);

  String oneOfYourGoals();

  String somebodyYouWantToMeet();

  String oneOfYourGroups();

  String youNeed(String need);

  String youOffer(String offer);

  String yourMarket(String market);

  String notes();

  String iDoNotKnow(String whose, String what);

  String attributeIs(String whose, String what, String value);

  String iDoNotKnowAnybodys(String what);

  String whose(String name, boolean endsInS);

  String attribute(String attribute, String name);

  String yesTheyKnow(String one, String other);

  String notNotedAsTied(String one, String other);

  String about(String what);

  String thisIsWhomYouMean(String names);

  String maybeYouMean(String organization);

  String tellMeWhatYouLearn();

  String iKnowOfNobody(String described);

  String youKnow(int count, String described, String names);

  String eventIs(String event, boolean past, String day, String purpose);

  String whatFor(String purpose);

  String toMeetThere();

  String yesSoItIs(String name, String is);

  String notAsFarAsIKnow(String name, String is);

  String nothingLikeThat();

  String isNotedAs(String relation);

  String isNotedAsWithJob(String relation, String job);

  String isInJob(String job);

  String firstThingNoted(String words);

  String sinceWhenIsNotNoted(String name);

  String youHaveKnownSince(String name, String day);

  String noBirthday(String when);

  String birthdays(String when, String names);

  String since(String day);

  String sinceWhenYouKnowAnybody();

  String newestContacts(String described, String names);

  String everybody();

  String anyone();

  String people();

  String something();

  String anything();

  String lately();

  String forDays(int days);

  String quietContacts(int count, String deed, String period);

  String haveNot(String kind);

  String did(String kind, String whom, String what);

  String called(String names);

  String notedAs(String relation);

  String withRole(String role);

  String youFirst(String words);

  String youLast(String words);

  String youDid(String words);

  String yesYou(String words);

  String fromTo(String from, String to);

  String youTimesLatestFirst(String did, int count);

  String youTimes(String did, int count);

  String noWordFrom(String whom, String rest, String described);

  String iHaveNoRecord(String did, String described);

  String notThatIKnowOf(String record);

  String firstOrLastPeople(boolean first, int count, String did, String names);

  String countedPeople(int count, String described);

  String youDidWith(String did, String names);

  String times(long count);

  String youMostOften(String did, String times);
}
