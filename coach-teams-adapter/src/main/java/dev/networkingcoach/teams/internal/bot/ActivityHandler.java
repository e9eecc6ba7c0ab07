package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.http.WebResponse;

/** What becomes of activities of a kind. Implementations are thread-safe. */
@FunctionalInterface
interface ActivityHandler {

  /** Does it, and says what to answer. */
  WebResponse handle(AcceptedActivity received);
}
