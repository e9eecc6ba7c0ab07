package dev.networkingcoach.imports.network;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Which contact of a network was taken for which, and why. */
interface MatchTexts extends MessageSet {
  /** In English. */
  MatchTexts TEXTS = MessageBundles.english(MatchTexts.class);

  String sameEMail(String email);

  String sameNameAndOrganization(String name);

  String mergedInto(String id, String id2, String why);

  String rule(String rule);

  String advice(String advice);
}
