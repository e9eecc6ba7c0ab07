package dev.networkingcoach.bot.conversation.internal.show;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What stands on the buttons of an advice: each says by itself what it does. */
interface DeedTexts extends MessageSet {
  /** In English. */
  DeedTexts TEXTS = MessageBundles.english(DeedTexts.class);

  /** The deed of an action, with the people or the event it is about. */
  String toDo(String action, String names, String subject);

  /** That it is done. */
  String didIt(String action, String names);

  String outcome(String way, String names);

  String remindMeLater();

  String remindMe(String day);

  String notForMe();

  String tellMeWhy();

  String neverThisKind();
}
