package dev.networkingcoach.slack.internal.request;

import dev.networkingcoach.api.fault.CoachException;

/** Too much waits already: Slack is to send it again. Immutable and thread-safe. */
public final class BusyException extends CoachException {
  private static final long serialVersionUID = 1L;

  /** Too much waits. */
  public BusyException() {
    super("too many events wait for an answer.\nMaybe raise SLACK_QUEUE or SLACK_WORKERS.");
  }
}
