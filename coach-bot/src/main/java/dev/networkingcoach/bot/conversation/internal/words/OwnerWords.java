package dev.networkingcoach.bot.conversation.internal.words;

import static dev.networkingcoach.bot.conversation.internal.words.WordTexts.TEXTS;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;

/** What the owner said about themselves, in words. */
final class OwnerWords {
  private OwnerWords() {}

  static String set(Change.OwnerSet change) {
    String value = change.value();
    String field =
        switch (change.field()) {
          case NAME -> TEXTS.yourName();
          case ZONE -> TEXTS.yourTimeZone();
          case PURPOSE -> TEXTS.yourPurpose();
          case POSITIONING -> TEXTS.whomYouServe();
        };
    return value == null
        ? TEXTS.isNotSetAnyMore(field)
        : field + ": " + SentencePieces.brief(value);
  }

  static String same(Change.SameTopicSet change) {
    return TEXTS.sameTopic(change.other(), change.same(), change.first());
  }

  static String listed(Change.OwnerListed change) {
    String list =
        TEXTS.your(
            change.list() == ListField.EMAILS ? "addresses" : SentencePieces.plain(change.list()));
    return change.present()
        ? TEXTS.isAmong(change.item(), list)
        : TEXTS.isNotAmongAnyMore(change.item(), list);
  }
}
