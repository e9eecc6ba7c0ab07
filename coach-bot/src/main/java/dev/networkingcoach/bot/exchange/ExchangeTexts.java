package dev.networkingcoach.bot.exchange;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What is said where no files are exchanged. */
interface ExchangeTexts extends MessageSet {
  /** In English. */
  ExchangeTexts TEXTS = MessageBundles.english(ExchangeTexts.class);

  String filesAreNotReadHere(String file);
}
