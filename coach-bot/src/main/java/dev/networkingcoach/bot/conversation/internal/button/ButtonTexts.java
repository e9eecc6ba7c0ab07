package dev.networkingcoach.bot.conversation.internal.button;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Answers to buttons. */
interface ButtonTexts extends MessageSet {
  /** In English. */
  ButtonTexts TEXTS = MessageBundles.english(ButtonTexts.class);

  String fineNothingWasChanged();

  String thatButtonDoesNotWork();

  String whatHappenedWith(String name);
}
