package dev.networkingcoach.slack.internal.oauth;

import java.util.List;

/** What the app is allowed to do, and what it is told of: the manifest names the same. */
public final class OAuthScopes {
  /** The scopes of the bot, sorted. */
  public static final List<String> BOT =
      List.of(
          "app_mentions:read",
          "chat:write",
          "commands",
          "dnd:read",
          "files:read",
          "files:write",
          "im:history",
          "im:write",
          "users:read");

  /** The events, sorted. */
  public static final List<String> EVENTS =
      List.of(
          "app_home_opened",
          "app_mention",
          "app_uninstalled",
          "message.im",
          "tokens_revoked",
          "user_change");

  private OAuthScopes() {}
}
