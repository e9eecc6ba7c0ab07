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

  String eMailAddress();

  String thanksYou(String words);

  String owed(String thanks, boolean both, boolean favour);

  String youOweNobodyAnythingAs();

  String youOweNothingAsFar(String whom);

  String youOwe(String names);

  String you(String words);

  String youAreNotWaitingFor();

  String youAreWaitingForAnswer(int linesCount, String lines);

  String oneOfYourContacts();

  String itIsNotNotedWho(String name);

  String knowEachOther(String name, int linesCount, String lines);

  String about(String people);

  String thereAreNo(String what, String about);

  String theLatest(String what, String about);

  String iDoNotKnowYet(String name);

  String looksFor(String name, String needs);

  String nobodyAndNothingYouKnow(String looks);

  String thisFits(String looks);

  String iHaveNoRecordThat();

  String youLast();

  String noAnswerIsNoted();

  String you2();

  String you3(String dealing, String lines);

  String you4(String dealing);

  String times(int foundCount);

  String whatItWasAboutIs(String value);

  String sinceThen(String found);

  String youOfferYourself(String text);

  String toPassOn();

  String offers(String text);

  String wereInTouchWith(String whom);

  String to(String target);

  String at(String event);

  String called();

  String notedAs();

  String at2();

  String with();

  String inTheirJobOrMarket();

  String inNeedOf(String words);

  String whoCanHelpWith(String words);

  String interestedIn(String words);

  String serving(String words);

  String fitting(String words);

  String last(String last);

  String nothingIsNotedYet();

  String thereIsNobodyYou(String dealing);

  String needs();

  String offers2();

  String isInterestedIn();

  String serves();
}
