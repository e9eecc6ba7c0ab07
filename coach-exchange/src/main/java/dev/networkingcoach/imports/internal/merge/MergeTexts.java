package dev.networkingcoach.imports.internal.merge;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Which contact a row was taken for, and why. */
interface MergeTexts extends MessageSet {
  /** In English. */
  MergeTexts TEXTS = MessageBundles.english(MergeTexts.class);

  String exportedFromHere();

  String sameProfile(String profile);

  String sameEMail(String email);

  String sameNameAndOrganization(String name, String organization);

  String sameName(String name);

  String ownersProfile();

  String severalContactsHaveTheName(String name);

  String twoOfOneName(String name, String organization);

  String newJob(String name, String now, String before);

  String job(String title, String organization);

  String stranger(String name, String email, int times);

  String notYourContacts(String people, int more, String first);

  String mailed(String name, String email, int times);

  String writtenTo(String people, int more, String first);

  String keptNot(String because, String name, String name2);
}
