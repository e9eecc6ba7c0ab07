package dev.networkingcoach.bot.conversation.internal.words;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;
import java.time.LocalTime;

/** What is known, and what changed, in words. */
interface WordTexts extends MessageSet {
  /** In English. */
  WordTexts TEXTS = MessageBundles.english(WordTexts.class);

  String youReached(String name);

  String by(String by);

  String youWantToMeet(String name, String by);

  String by2(String deadline);

  String goal(boolean achieved, String text, String deadline);

  String to(String purpose);

  String toMeet(String meet);

  String eventOn(String name, String on, String purpose, String meet);

  String at(LocalTime at);

  String about(String purpose);

  String meetingWithOn(String with, String on, String at, String purpose);

  String until(String until);

  String putOff(String until);

  String thisAdviceIsPutAway();

  String noMoreAdviceOfThe(String ruleId);

  String is(String name, String name2);

  String youKnowOf(String name);

  String doesNotKnow(String name, String name2);

  String added(String contact);

  String thresholdsChanged();

  String group(String name);

  String toPassOn(String title);

  String thatAdviceMayShowAgain();

  String tookAnEntryBack();

  String theJournalBegins();

  String noteOn(String contact, String text);

  String knows(String from, String to, String strength);

  String removedThe(String kind, String id);

  String removedTheMeeting(String meeting);

  String removedA(String kind);

  String worksIn();

  String looksFor();

  String hasTheAddress();

  String isFiledUnder();

  String worksIn2();

  String follows();

  String looksFor2();

  String offers();

  String and();

  String filedUnder();

  String archived(String name, boolean archived);

  String inFocus(String name, boolean focus);

  String theNameIs(String value);

  String notKnown2();

  String isAnAdvocate();

  String isOnYourListOf();

  String isNotOnYourList();

  String listed(String name, String list, String item, boolean present);

  String on(String on);

  String knowledgeWorthHaving();

  String anIntroduction();

  String aRecommendation();

  String aReferral();

  String aFavour();

  String to2();

  String at2();

  String in();

  String met(String name);

  String gave(String name, String what);

  String forWhat(String what);

  String asked(String name, String what);

  String gotFrom(String what, String name);

  String thanked(String name, String what);

  String pitchedTo(String name);

  String talkedWith(String name);

  String wroteTo(String name);

  String wroteToYou(String name);

  String introducedAnd(String names, String names2, String on, String topic);

  String yourName();

  String yourTimeZone();

  String yourPurpose();

  String whomYouServe();

  String isNotSetAnyMore(String field);

  String sameTopic(String other, boolean same, String first);

  String your(String list);

  String isAmong(String item, String list);

  String isNotAmongAnyMore(String item, String list);

  String and2(String value, String all);

  String cadence(String name, String days);

  String cadenceNotKnown(String name);

  String declined(String name, String what);

  String something();
}
