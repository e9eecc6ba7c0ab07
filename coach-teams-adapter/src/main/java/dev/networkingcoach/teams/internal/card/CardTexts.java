package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What stands around the parts of a reply on a card. */
interface CardTexts extends MessageSet {
  /** In English. */
  CardTexts TEXTS = MessageBundles.english(CardTexts.class);

  /** In place of a form that is too long for a card. */
  String tooLong();

  /** Beside a field that must be filled in. */
  String missing(String label);

  String refresh();

  /** The button that shows further buttons. */
  String moreButtons();
}
