package dev.networkingcoach.imports.internal.text;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What is wrong with a birthday. */
interface BirthdayTexts extends MessageSet {
  /** In English. */
  BirthdayTexts TEXTS = MessageBundles.english(BirthdayTexts.class);

  String birthdayIsNoDate(String text);
}
