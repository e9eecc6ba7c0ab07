package dev.networkingcoach.slack.internal.work;

import dev.networkingcoach.api.fault.CoachException;

/** Part of an answer could not be sent: it is tried again later. */
final class UnfinishedException extends CoachException {
  private static final long serialVersionUID = 1L;

  UnfinishedException() {
    super("Part of an answer could not be sent.");
  }
}
