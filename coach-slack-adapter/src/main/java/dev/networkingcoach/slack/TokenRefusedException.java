package dev.networkingcoach.slack;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.slack.internal.api.SlackFailure;

/** Thrown when Slack does not take a token of the settings. Immutable and thread-safe. */
final class TokenRefusedException extends CoachException {
  private static final long serialVersionUID = 1L;

  TokenRefusedException(String setting, SlackFailure failed) {
    super(
        "Slack does not take "
            + setting
            + " ("
            + failed.reason()
            + ").\nMaybe the app was removed, or the token was copied in part or made anew.",
        failed);
  }
}
