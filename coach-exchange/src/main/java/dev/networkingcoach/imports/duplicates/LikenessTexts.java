package dev.networkingcoach.imports.duplicates;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Why two contacts may be one person. */
interface LikenessTexts extends MessageSet {
  /** In English. */
  LikenessTexts TEXTS = MessageBundles.english(LikenessTexts.class);

  String sameEMail(String email);

  String sameOrganization(String one);

  String butOtherOrganizations(String one, String other);

  String sameName(String name);

  String sameWordsInAnotherOrder();

  String sameFirstAndLastName();

  String sameNameWithUmlauts();

  String namesSpelledAlike();

  String sameLastNameAndMaybe();
}
