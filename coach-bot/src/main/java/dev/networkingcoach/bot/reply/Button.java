package dev.networkingcoach.bot.reply;

import org.jspecify.annotations.Nullable;

/**
 * Something to press. Immutable and thread-safe.
 *
 * @param label what stands on it; at most 75 characters
 * @param token what the channel hands back when it is pressed, as it is; at most 1,500 characters
 * @param style how it looks
 * @param purpose what it does, in full, for who hears it or points at it: at most 75 characters;
 *     null where the label says it all
 */
public record Button(String label, String token, Style style, @Nullable String purpose) {

  /** The most characters of a label: what Slack shows. */
  public static final int MOST_LABEL = 75;

  /** The most characters of a token. */
  public static final int MOST_TOKEN = 1500;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the label, the token or the purpose is blank or too long
   */
  public Button {
    check("label", label, MOST_LABEL);
    check("token", token, MOST_TOKEN);
    if (purpose != null) {
      check("purpose", purpose, MOST_LABEL);
    }
  }

  /** A button whose label says what it does. */
  public Button(String label, String token, Style style) {
    this(label, token, style, null);
  }

  private static void check(String name, String value, int most) {
    if (value.isBlank() || value.length() > most) {
      throw new IllegalArgumentException(
          name + " (" + value + ") must have 1 to " + most + " characters.");
    }
  }

  /** How a button looks. */
  public enum Style {
    /** As most do. */
    PLAIN,
    /** The one most people will want. */
    PRIMARY,
    /** What it does is hard to take back. */
    DANGER
  }
}
