package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;

/** What the adapter says by itself. */
final class AdapterTexts {
  /** To guests and to users of other workspaces. */
  static final Reply STRANGER =
      saying(
          "Sorry, I only work with members of this workspace. Your own workspace can have me too:"
              + " ask its admin.");

  /** Where a dialog could not be opened in time. */
  static final Reply TOO_LATE =
      saying("Sorry, that took too long to open. Please press the button again.");

  /** The words of a dialog whose version is past. */
  static final String PAST_FORM =
      "This form is from an earlier version of me. Please close it and open it again: nothing was"
          + " changed.";

  /** The words of a dialog while too much waits. */
  static final String BUSY = "I have a lot to do right now. Please send this again in a moment.";

  private AdapterTexts() {}

  /** Where a file could not be sent. */
  static Reply noFile(String name) {
    return saying(
        "Sorry, Slack did not take the file "
            + name
            + ". Please ask the admin who installed me whether I may send files.");
  }

  private static Reply saying(String words) {
    return new Reply(
        words, List.of(new Part.Words(words, Part.Tone.PLAIN)), null, Reply.Kind.PROBLEM);
  }
}
