package dev.networkingcoach.slack.internal.render;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What stands around the parts of a reply. */
interface BlockTexts extends MessageSet {
  /** In English. */
  BlockTexts TEXTS = MessageBundles.english(BlockTexts.class);

  String previousPage();

  String nextPage();

  /** What follows the summary of a reply that takes several messages. */
  String pageOf(int page, int pages);

  String file(String name);

  String notes();
}
