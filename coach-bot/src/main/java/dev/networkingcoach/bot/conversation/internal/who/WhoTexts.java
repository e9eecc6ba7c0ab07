package dev.networkingcoach.bot.conversation.internal.who;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Questions about who is meant. */
interface WhoTexts extends MessageSet {
  /** In English. */
  WhoTexts TEXTS = MessageBundles.english(WhoTexts.class);

  String whichOfThemNothingWas();

  String addAsANewPerson(String argument);

  String all(int namesCount);

  String isNotAmongYourContacts();

  String areNewAdd(String all);

  String nothingOfThatIsRecorded(String names, String isOne);

  String addAll(String all, boolean isOne);

  String only(String name);

  String no();

  String yes();

  String onlyANote();

  String iReadThisAs(String shown);

  String whoIsMeantByNothing(String who);

  String fitsOfYourContactsWho(String who, int candidatesCount);

  String isNotAmongYourContacts2(String name);

  String isNotAmongYourContactsDid(String name);

  String sayAddToAddThem(String name);

  String addNamed(String name);

  String thereAreMoreSayIt();
}
