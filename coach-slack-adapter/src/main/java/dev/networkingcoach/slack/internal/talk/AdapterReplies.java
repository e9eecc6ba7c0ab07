package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;

/** What the adapter says by itself, as replies. */
final class AdapterReplies {
  /** To guests and to users of other workspaces. */
  static final Reply STRANGER = saying(AdapterTexts.TEXTS.stranger());

  /** Where a dialog could not be opened in time. */
  static final Reply TOO_LATE = saying(AdapterTexts.TEXTS.tooLate());

  private AdapterReplies() {}

  /** Where a file could not be sent. */
  static Reply noFile(String name) {
    return saying(AdapterTexts.TEXTS.noFile(name));
  }

  /**
   * Where a file that somebody sent is longer than allowed.
   *
   * @param most how many megabytes are allowed
   */
  static Reply fileTooLarge(String name, int most) {
    return saying(AdapterTexts.TEXTS.fileTooLarge(name, most));
  }

  /** Where a file that somebody sent could not be read. */
  static Reply fileUnread(String name) {
    return saying(AdapterTexts.TEXTS.fileUnread(name));
  }

  private static Reply saying(String words) {
    return new Reply(
        words, List.of(new Part.Words(words, Part.Tone.PLAIN)), null, Reply.Kind.PROBLEM);
  }
}
