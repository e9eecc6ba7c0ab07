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

  String twoTopicsExpected();

  String stayTwoTopics(String one, String other);

  String countAsOne(String one, String other);

  String youSaidApart(String one, String other);

  String neverSaidApart(String one, String other);

  String mayAskAgain(String one, String other);

  String noneTheSame();

  String manyTheSame(int groups);

  String theSame();

  String notTheSame();

  String howToChange();

  String notTheSameButton();

  String askMeAgain();
}
