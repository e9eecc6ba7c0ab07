package dev.networkingcoach.slack.fake;

/** What the API does instead of an answer. */
public enum Trouble {
  /** A status 500. */
  BROKEN,
  /** A page of HTML with status 200. */
  PAGE,
  /** No answer for longer than anyone waits. */
  SILENCE,
  /** Status 429, to wait 2 seconds. */
  TOO_MANY
}
