package dev.networkingcoach.cli.talk;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What a conversation on a terminal says beside the replies. */
interface TalkTexts extends MessageSet {
  /** In English. */
  TalkTexts TEXTS = MessageBundles.english(TalkTexts.class);

  String fileOfBytes(String name, int size);

  String notes();

  /** How a suggestion is taken that is not of the plan of today. */
  String takeOne();

  /** How one of today's plan is taken. */
  String takeOneOfThePlan();

  String enterKeeps();

  String cannotReachNotes(String reason);

  String fillItIn();

  String sayWhatHappened();

  String standsAtNothingAbove(String number);
}
