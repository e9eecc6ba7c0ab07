package dev.networkingcoach.cli.talk;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What a conversation on a terminal says beside the replies. */
interface TalkTexts extends MessageSet {
  /** In English. */
  TalkTexts TEXTS = MessageBundles.english(TalkTexts.class);

  String fileOfBytes(String name, int size);

  String notes();

  String why();

  String known();

  String draft();

  String enterKeeps();

  String cannotReachNotes(String reason);

  String fillItIn();

  String sayWhatHappened();

  String standsAtNothingAbove(String number);
}
