package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.teams.internal.activity.ActivityEntity;
import dev.networkingcoach.teams.internal.activity.ChannelAccount;
import dev.networkingcoach.teams.internal.activity.TeamsActivity;

/** The words of a message as the person meant them. */
final class MessageText {
  /** As many characters as the conversation reads at once, and a form holds. */
  private static final int MOST = 5_000;

  private MessageText() {}

  /** The text without the mention of the bot; others who are mentioned stay by their names. */
  static String text(TeamsActivity activity, String botId) {
    String text = activity.text() == null ? "" : activity.text();
    for (ActivityEntity entity : activity.entities()) {
      ChannelAccount mentioned = entity.mentioned();
      if (mentioned == null || entity.text() == null || entity.text().isEmpty()) {
        continue;
      }
      boolean named = !mentioned.is(botId) && mentioned.name() != null;
      text = text.replace(entity.text(), named ? mentioned.name() : "");
    }
    return text.replace("&nbsp;", " ").replace('\u00a0', ' ').strip();
  }

  /** Whether the bot is mentioned. */
  static boolean mentions(TeamsActivity activity, String botId) {
    return activity.entities().stream()
        .map(ActivityEntity::mentioned)
        .anyMatch(mentioned -> mentioned != null && mentioned.is(botId));
  }

  /** The plain words of a message that came as HTML; of a long one, its beginning. */
  static String plain(String html) {
    String text = words(html);
    if (text.length() <= MOST) {
      return text;
    }
    return text.substring(0, Character.isLowSurrogate(text.charAt(MOST)) ? MOST - 1 : MOST);
  }

  private static String words(String html) {
    return html.replaceAll("(?i)<(br|/p|/div|/li)\\b[^>]*>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }
}
