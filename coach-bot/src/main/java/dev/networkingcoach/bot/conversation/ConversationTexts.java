package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;
import java.time.ZoneId;

/** What is said when nothing else is. */
interface ConversationTexts extends MessageSet {
  /** In English. */
  ConversationTexts TEXTS = MessageBundles.english(ConversationTexts.class);

  String yourProfileSaysNowSo(String zone, ZoneId before);

  String thatDoesNotWork(String problem);

  String somethingWentWrongOnMy();

  String recordedAllTheSame();

  String mayBeTwoDaysWhich(String group);

  String thatEntryIsNotThere();

  String halfACharacter(int place, String half);

  String nothingWasChanged();

  String undoAllOfIt();

  String stillOpen(String question);

  String leftWithoutAnswer(String question);

  String didNotUnderstand(String words);

  String leftOut(String words);

  String iTookFor(String words, String name);
}
