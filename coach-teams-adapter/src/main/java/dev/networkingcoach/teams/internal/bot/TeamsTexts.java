package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What the adapter itself says; all else the conversation says. */
interface TeamsTexts extends MessageSet {
  /** In English. */
  TeamsTexts TEXTS = MessageBundles.english(TeamsTexts.class);

  /** Said where others see it. */
  String answeredInPrivate();

  /** Said where others see it, and the private chat could not be opened. */
  String noPrivateChat();

  /** Said once where the coach is added to a group or channel. */
  String helloGroup();

  /** Said in place of a card that an older version of the coach made. */
  String oldCard();

  /** Said in place of a dialog. */
  String noForm();

  /** Said where a card brings back what is none of ours. */
  String unknownAction();

  /** Said where a file waited for too long. */
  String noFile();

  /** Said where a file could not be put into the person's files. */
  String fileFailed();

  /** Said where a file that somebody sent could not be read: how many megabytes can be. */
  String fileUnread(String name, int most);

  String fileOffer();

  String fileReady(String name);

  String fileSaved(String name);
}
