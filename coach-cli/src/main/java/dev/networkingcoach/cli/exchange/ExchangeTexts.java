package dev.networkingcoach.cli.exchange;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What a file that was sent to the coach brought. */
interface ExchangeTexts extends MessageSet {
  /** In English. */
  ExchangeTexts TEXTS = MessageBundles.english(ExchangeTexts.class);

  String pleaseLookAt(String line);

  String merged(String line);

  String skipped(String line);
}
