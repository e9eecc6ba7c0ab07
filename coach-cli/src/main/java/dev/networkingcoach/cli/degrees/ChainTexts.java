package dev.networkingcoach.cli.degrees;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What is said of chains of people who pass a message on, and of segments. */
interface ChainTexts extends MessageSet {
  /** In English. */
  ChainTexts TEXTS = MessageBundles.english(ChainTexts.class);

  String chainsIn(boolean made, String people);

  String traits();

  String chains();

  String shortestPaths();

  String ifAllPassItOn();

  String arriveAfter(String share, String distance, int median);

  String noneArrive();

  String passesOn();

  String arriveWithFollowUps();

  String study();

  String none();

  String notFitted(String study, String completion);

  String fittedBy(String effect);

  String followUps(int count);

  String whatFollowUpsDo();

  String segmentsBy(String trait);

  String segment();

  String people();

  String connections();

  String average();

  String ratios();

  String shares();

  String ratiosMean();
}
