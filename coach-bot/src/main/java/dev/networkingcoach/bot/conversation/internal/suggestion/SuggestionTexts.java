package dev.networkingcoach.bot.conversation.internal.suggestion;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What is said about what a language model suggests. */
interface SuggestionTexts extends MessageSet {
  /** In English. */
  SuggestionTexts TEXTS = MessageBundles.english(SuggestionTexts.class);

  String sayUseTheModel(String destination);

  String mostCallsForToday(int calls);

  String unanswered(String reason);

  String theModelSuggests(String shown);

  String yes();

  String no();
}
