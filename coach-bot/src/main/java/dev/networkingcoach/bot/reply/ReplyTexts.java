package dev.networkingcoach.bot.reply;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What stands around a reply in any channel. */
interface ReplyTexts extends MessageSet {
  /** In English. */
  ReplyTexts TEXTS = MessageBundles.english(ReplyTexts.class);

  /** The button that shows what there was no room for. */
  String more(int count);
}
