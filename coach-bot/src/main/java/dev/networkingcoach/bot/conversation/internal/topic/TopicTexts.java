package dev.networkingcoach.bot.conversation.internal.topic;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** The question whether two topics mean the same. */
interface TopicTexts extends MessageSet {
  /** In English. */
  TopicTexts TEXTS = MessageBundles.english(TopicTexts.class);

  String isTheSameAs(String other, String one);

  String yesTheSame();

  String noNotTheSame();

  String twoDifferentTopicsAreNeeded();

  String fineAndStayTwoTopics(String one, String other);

  String toChangeThatSayTopics();

  String noTopicsAreNotedAs(String how);

  String topicsThatMeanTheSame(int groupsCount);
}
