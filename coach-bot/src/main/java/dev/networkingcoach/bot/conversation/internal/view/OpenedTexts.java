package dev.networkingcoach.bot.conversation.internal.view;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What stands with an advice that is opened, and above what is muted. */
interface OpenedTexts extends MessageSet {
  /** In English. */
  OpenedTexts TEXTS = MessageBundles.english(OpenedTexts.class);

  String noDraft(String headline);

  String editTheDraft();

  String draftFor(String headline);

  String whenShallIRemindYou(String headline);

  String neverSuggest(String kind, long open);

  String yesNever();

  String keepThem();

  String notSuggested();

  String suggestAgain(String kind);
}
