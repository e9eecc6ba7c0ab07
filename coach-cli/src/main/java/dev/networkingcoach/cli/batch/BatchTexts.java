package dev.networkingcoach.cli.batch;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** How far a run over many networks is. */
interface BatchTexts extends MessageSet {
  /** In English. */
  BatchTexts TEXTS = MessageBundles.english(BatchTexts.class);

  String done(long count, long rate);
}
