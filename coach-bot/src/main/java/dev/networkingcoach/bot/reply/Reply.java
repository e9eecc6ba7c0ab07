package dev.networkingcoach.bot.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coach says at once. Immutable and thread-safe.
 *
 * @param summary the whole in one sentence of plain text, for notifications and screen readers; not
 *     blank
 * @param parts what is shown, in order
 * @param form a form to fill in: channels that can open a dialog at once do so, others show its
 *     fields after the parts; null for none
 * @param kind what the reply is to the person
 * @param again for a view of what is kept: the token of a button that shows the same, brought up to
 *     date, and changes nothing; null for all else
 */
public record Reply(
    String summary, List<Part> parts, @Nullable Form form, Kind kind, @Nullable String again) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the summary is blank
   */
  public Reply {
    parts = List.copyOf(parts);
    if (summary.isBlank()) {
      throw new IllegalArgumentException("summary must not be blank: it is read aloud.");
    }
  }

  /** A reply that is no view of what is kept. */
  public Reply(String summary, List<Part> parts, @Nullable Form form, Kind kind) {
    this(summary, parts, form, kind, null);
  }

  /** What a reply is to the person. */
  public enum Kind {
    /** An answer, or a message of the coach's own. */
    ANSWER,
    /** A question; nothing of what it asks about was changed, and what else was said is done. */
    QUESTION,
    /** Something could not be understood or done; nothing was changed. */
    PROBLEM,
    /** The form came back with faults, each told at its field; nothing was changed. */
    FORM_PROBLEM
  }
}
