package dev.networkingcoach.bot.conversation.internal.words;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;

/** What the owner said about themselves, in words. */
final class OwnerWords {
  private OwnerWords() {}

  static String set(Change.OwnerSet change) {
    String value = change.value();
    String field =
        switch (change.field()) {
          case NAME -> "your name";
          case ZONE -> "your time zone";
          case PURPOSE -> "your purpose";
          case POSITIONING -> "whom you serve";
        };
    return value == null
        ? field + " is not set any more"
        : field + ": " + SentencePieces.brief(value);
  }

  static String same(Change.SameTopicSet change) {
    return change.other()
        + (change.same() ? " means the same as " : " does not mean the same as ")
        + change.first();
  }

  static String listed(Change.OwnerListed change) {
    String list =
        "your "
            + (change.list() == ListField.EMAILS
                ? "addresses"
                : SentencePieces.plain(change.list()));
    return change.present()
        ? change.item() + " is among " + list
        : change.item() + " is not among " + list + " any more";
  }
}
