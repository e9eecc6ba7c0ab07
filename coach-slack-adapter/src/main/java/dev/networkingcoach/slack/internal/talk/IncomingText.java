package dev.networkingcoach.slack.internal.talk;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person wrote, out of what Slack makes of it. */
final class IncomingText {
  private static final Pattern USER = Pattern.compile("<@([A-Za-z0-9_-]+)(?:\\|([^>]*))?>");
  private static final Pattern CHANNEL = Pattern.compile("<#[A-Za-z0-9_-]+\\|([^>]*)>");
  private static final Pattern LINK =
      Pattern.compile("<((?:https?|mailto|tel):[^|>]*)(?:\\|([^>]*))?>");
  private static final Pattern SPECIAL = Pattern.compile("<![^>]*>");

  private IncomingText() {}

  /**
   * The text as it was written.
   *
   * @param bot the user the app acts as: mentions of it are left out
   * @param names the name of a user by the id
   */
  static String plain(String text, String bot, UnaryOperator<String> names) {
    String named =
        USER.matcher(text)
            .replaceAll(
                found -> {
                  String user = found.group(1);
                  return user.equals(bot) ? "" : Matcher.quoteReplacement(names.apply(user));
                });
    String linked = LINK.matcher(named).replaceAll(IncomingText::link);
    String channels = CHANNEL.matcher(linked).replaceAll("#$1");
    String plain = SPECIAL.matcher(channels).replaceAll("");
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
  }

  private static String link(MatchResult found) {
    String shown = found.group(2);
    String text = shown != null ? shown : found.group(1).replaceFirst("^(mailto|tel):", "");
    return Matcher.quoteReplacement(text);
  }
}
