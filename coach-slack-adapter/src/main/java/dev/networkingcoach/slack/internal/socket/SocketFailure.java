package dev.networkingcoach.slack.internal.socket;

import dev.networkingcoach.api.fault.CoachException;

/** The connection could not be opened. Immutable and thread-safe. */
final class SocketFailure extends CoachException {
  private static final long serialVersionUID = 1L;

  SocketFailure(String message) {
    super(message);
  }
}
