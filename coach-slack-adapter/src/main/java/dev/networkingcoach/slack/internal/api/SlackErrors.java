package dev.networkingcoach.slack.internal.api;

import java.util.Set;

/** What Slack's words for errors mean. */
public final class SlackErrors {
  private static final Set<String> GONE =
      Set.of(
          "account_inactive",
          "app_uninstalled",
          "invalid_auth",
          "not_authed",
          "not_installed",
          "org_login_required",
          "team_access_not_granted",
          "team_not_found",
          "token_expired",
          "token_revoked");
  private static final Set<String> PASSING =
      Set.of("fatal_error", "internal_error", "request_timeout", "service_unavailable");
  private static final Set<String> NO_PERSON =
      Set.of(
          "cannot_dm_bot",
          "channel_not_found",
          "is_archived",
          "messages_tab_disabled",
          "user_disabled",
          "user_not_found",
          "user_not_visible",
          "users_not_found");

  private SlackErrors() {}

  static boolean isGone(String error) {
    return GONE.contains(error);
  }

  static boolean isPassing(String error) {
    return PASSING.contains(error);
  }

  /** Whether a person cannot be written to any more. */
  public static boolean isNoPerson(String error) {
    return NO_PERSON.contains(error);
  }
}
