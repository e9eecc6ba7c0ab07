package dev.networkingcoach.teams.internal.auth;

/** Whether an activity may come in. Immutable and thread-safe, as each of its kinds. */
public sealed interface TokenVerdict {

  /** It may. */
  record Accepted() implements TokenVerdict {}

  /**
   * It may not.
   *
   * @param status the status to answer with
   * @param reason why, without a part of the token
   */
  record Refused(int status, String reason) implements TokenVerdict {

    static Refused unauthorized(String reason) {
      return new Refused(401, reason);
    }
  }
}
