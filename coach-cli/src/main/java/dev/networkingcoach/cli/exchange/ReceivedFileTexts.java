package dev.networkingcoach.cli.exchange;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What a file that was sent to the coach brought. */
interface ReceivedFileTexts extends MessageSet {
  /** In English. */
  ReceivedFileTexts TEXTS = MessageBundles.english(ReceivedFileTexts.class);

  String pleaseLookAt(String line);

  String merged(String line);

  String skipped(String line);
}
