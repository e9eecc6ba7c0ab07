package dev.networkingcoach.teams.internal.connector;

import java.util.Optional;

/**
 * What came of a request.
 *
 * @param status the last status; 0 or less where there was none
 * @param body the body of a success; empty for anything else
 * @param outcome what it means where it was no success
 */
record ConnectorResponse(int status, Optional<String> body, SendOutcome outcome) {

  static ConnectorResponse success(int status, String body) {
    return new ConnectorResponse(status, Optional.of(body), new SendOutcome.Done(""));
  }

  static ConnectorResponse other(int status, SendOutcome outcome) {
    return new ConnectorResponse(status, Optional.empty(), outcome);
  }
}
