package dev.networkingcoach.slack.internal.press;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A button of a message that was pressed. Immutable and thread-safe.
 *
 * @param channel where the message stands
 * @param message the time that Slack knows the message by
 * @param action the id of the button
 * @param thread the thread that the message is in; null for none
 */
public record PressedButton(
    String channel, String message, String action, @Nullable String thread) {
  private static final String GAP = " ";

  /** As text, for a dialog to carry along. */
  public String write() {
    String text = String.join(GAP, channel, message, action);
    return thread == null ? text : text + GAP + thread;
  }

  /** What was written; empty where it is nothing of the kind. */
  public static Optional<PressedButton> read(String text) {
    String[] parts = text.split(GAP, -1);
    return parts.length < 3 || parts.length > 4
        ? Optional.empty()
        : Optional.of(
            new PressedButton(parts[0], parts[1], parts[2], parts.length == 4 ? parts[3] : null));
  }

  /** The message it is a button of. */
  String place() {
    return channel + GAP + message;
  }
}
