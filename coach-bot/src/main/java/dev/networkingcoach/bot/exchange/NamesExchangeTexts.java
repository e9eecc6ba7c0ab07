package dev.networkingcoach.bot.exchange;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What is said where no files are exchanged. */
interface NamesExchangeTexts extends MessageSet {
  /** In English. */
  NamesExchangeTexts TEXTS = MessageBundles.english(NamesExchangeTexts.class);

  String filesAreNotReadHere(String file);
}
