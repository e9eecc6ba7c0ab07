package dev.networkingcoach.teams.internal.connector;

import java.util.Optional;

/**
 * What came of a request.
 *
 * @param status the last status; 0 or less where there was none
 * @param body the body of a success; empty for anything else
 * @param outcome what it means where it was no success
 */
record Answer(int status, Optional<String> body, Outcome outcome) {

  static Answer success(int status, String body) {
    return new Answer(status, Optional.of(body), new Outcome.Done(""));
  }

  static Answer other(int status, Outcome outcome) {
    return new Answer(status, Optional.empty(), outcome);
  }
}
