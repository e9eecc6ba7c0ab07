package dev.networkingcoach.slack.internal.oauth;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Pages for the admin who installs the app. */
interface InstallTexts extends MessageSet {
  /** In English. */
  InstallTexts TEXTS = MessageBundles.english(InstallTexts.class);

  /** The link that starts the install again. */
  String again();

  String notStartedTitle();

  String notStarted();

  String notInstalledTitle();

  String notAllowed();

  String notConfirmed();

  String installedTitle();

  String installed();
}
