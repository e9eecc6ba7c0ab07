package dev.networkingcoach.imports.journal;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What a file brought. */
interface ImportTexts extends MessageSet {
  /** In English. */
  ImportTexts TEXTS = MessageBundles.english(ImportTexts.class);

  String aNetworkOfContacts(String name, int contactsCount);

  String personWhomYouHadForgotten();

  String ownerIsCalled(String called, String name);

  String forgotten(int forgottenCount);
}
