package dev.networkingcoach.slack.internal.form;

import dev.networkingcoach.slack.internal.press.PressedButton;
import org.jspecify.annotations.Nullable;

/**
 * Where a dialog was opened. Immutable and thread-safe.
 *
 * @param home whether on the Home
 * @param button the button of a message; null where it was none
 */
public record DialogOrigin(boolean home, @Nullable PressedButton button) {

  /** On the Home, or by a command or a shortcut. */
  public DialogOrigin(boolean home) {
    this(home, null);
  }
}
