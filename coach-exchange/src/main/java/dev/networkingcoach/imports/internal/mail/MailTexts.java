package dev.networkingcoach.imports.internal.mail;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What of a mailbox was left out, and why. */
interface MailTexts extends MessageSet {
  /** In English. */
  MailTexts TEXTS = MessageBundles.english(MailTexts.class);

  String leftOut(int mails, String why, int most);

  String notYours(int mails);

  String twice(int mails);

  String cut(int mails);

  String otherFiles(int files);

  String passwordRefused(String said);

  String tokenRefused(String said);

  String noSuchFolder(String folder);

  String keptSilent(long seconds);

  String notTrusted(String said);

  String unknownHost(String host);

  String connectionFailed(String said);
}
