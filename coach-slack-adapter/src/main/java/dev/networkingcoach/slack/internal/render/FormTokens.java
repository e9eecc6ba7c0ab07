package dev.networkingcoach.slack.internal.render;

/** Tokens of buttons that open a form which a reply brought along. */
public final class FormTokens {
  private static final String PREFIX = "open-form:";

  private FormTokens() {}

  /** The token of a button that opens the form of this token. */
  static String opener(String token) {
    return PREFIX + token;
  }

  /** Whether a button's token opens such a form. */
  public static boolean isOpener(String token) {
    return token.startsWith(PREFIX);
  }

  /** The token of the form. */
  public static String form(String token) {
    return token.substring(PREFIX.length());
  }
}
