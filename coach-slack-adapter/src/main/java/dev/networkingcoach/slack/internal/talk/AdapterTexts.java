package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What the adapter says by itself. */
interface AdapterTexts extends MessageSet {
  /** In English. */
  AdapterTexts TEXTS = MessageBundles.english(AdapterTexts.class);

  /** To guests and to users of other workspaces. */
  String stranger();

  /** Where a dialog could not be opened in time. */
  String tooLate();

  /** Where a file could not be sent. */
  String noFile(String name);

  /** Where a file that somebody sent is longer than allowed: how many megabytes are. */
  String fileTooLarge(String name, int most);

  /** Where a file that somebody sent could not be read. */
  String fileUnread(String name);

  /** Above a dialog whose version is past. */
  String pastFormTitle();

  /** In a dialog whose version is past. */
  String pastForm();

  /** Above a dialog that tells what went wrong. */
  String sorryTitle();
}
