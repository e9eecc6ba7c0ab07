package dev.networkingcoach.slack.internal.form;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What stands around the fields of a dialog. */
interface DialogTexts extends MessageSet {
  /** In English. */
  DialogTexts TEXTS = MessageBundles.english(DialogTexts.class);

  String close();

  /** Above some of many options. */
  String group(int from, int to);
}
