package dev.networkingcoach.bot.reply;

/**
 * Something to press. Immutable and thread-safe.
 *
 * @param label what stands on it; at most 75 characters
 * @param token what the channel hands back when it is pressed, as it is; at most 1,500 characters
 * @param style how it looks
 */
public record Button(String label, String token, Style style) {

  /** The most characters of a label: what Slack shows. */
  public static final int MOST_LABEL = 75;

  /** The most characters of a token. */
  public static final int MOST_TOKEN = 1500;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the label or the token is blank or too long
   */
  public Button {
    check("label", label, MOST_LABEL);
    check("token", token, MOST_TOKEN);
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
