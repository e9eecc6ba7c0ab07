package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.teams.internal.activity.Account;
import dev.networkingcoach.teams.internal.activity.Activity;
import dev.networkingcoach.teams.internal.activity.Entity;

/** The words of a message as the person meant them. */
final class Spoken {
  /** As many characters as the conversation reads at once, and a form holds. */
  private static final int MOST = 5_000;

  private Spoken() {}

  /** The text without the mention of the bot; others who are mentioned stay by their names. */
  static String text(Activity activity, String botId) {
    String text = activity.text() == null ? "" : activity.text();
    for (Entity entity : activity.entities()) {
      Account mentioned = entity.mentioned();
      if (mentioned == null || entity.text() == null || entity.text().isEmpty()) {
        continue;
      }
      boolean named = !mentioned.is(botId) && mentioned.name() != null;
      text = text.replace(entity.text(), named ? mentioned.name() : "");
    }
    return text.replace("&nbsp;", " ").replace('\u00a0', ' ').strip();
  }

  /** Whether the bot is mentioned. */
  static boolean mentions(Activity activity, String botId) {
    return activity.entities().stream()
        .map(Entity::mentioned)
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
