package dev.networkingcoach.slack.internal.api;

import dev.networkingcoach.api.fault.CoachException;
import java.time.Duration;

/** A call to Slack did not do what it was to do. Immutable and thread-safe. */
public final class SlackFailure extends CoachException {
  /** What a failure says of a file that is longer than allowed. */
  public static final String TOO_LARGE = "file_too_large";

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String method;
  private final String error;
  private final Duration pause;

  private SlackFailure(Kind kind, String method, String error, Duration pause) {
    super(method + " was answered with " + error);
    this.kind = kind;
    this.method = method;
    this.error = error;
    this.pause = pause;
  }

  static SlackFailure limit(String method, Duration pause) {
    return new SlackFailure(Kind.LIMIT, method, "ratelimited", pause);
  }

  static SlackFailure away(String method, String error) {
    return new SlackFailure(Kind.AWAY, method, error, Duration.ZERO);
  }

  static SlackFailure refused(String method, String error) {
    Kind kind = SlackErrors.isGone(error) ? Kind.GONE : Kind.REFUSED;
    return new SlackFailure(
        SlackErrors.isPassing(error) ? Kind.AWAY : kind, method, error, Duration.ZERO);
  }

  /** For a file that is longer than allowed. */
  public static SlackFailure tooLarge() {
    return refused(PrivateFiles.DOWNLOAD, TOO_LARGE);
  }

  /** What kind of failure. */
  public Kind kind() {
    return kind;
  }

  /** Slack's word for it, such as {@code channel_not_found}, or a status. */
  public String error() {
    return error;
  }

  /** What failed and how, without a token or anyone's words. */
  public String reason() {
    return method + ": " + error;
  }

  /** How long to wait; zero except for {@link Kind#LIMIT}. */
  public Duration pause() {
    return pause;
  }

  /** Kinds of failures. */
  public enum Kind {
    /** Too many calls: wait. */
    LIMIT,
    /** Slack could not be reached or did not answer in order: try again. */
    AWAY,
    /** Slack said no: trying again is in vain. */
    REFUSED,
    /** The app has no place in the workspace any more. */
    GONE
  }
}
