package dev.networkingcoach.http;

import java.util.Locale;
import java.util.Optional;

/** Why a front turned a connection or a request away. */
public enum Rejection {
  /** An address holds as many connections as it may. */
  CONNECTIONS("an address holds as many connections as it may"),
  /** The front holds as many connections as it may, and this one waited longest. */
  CROWDED_OUT("the front holds as many connections as it may, and this one waited longest"),
  /** A request did not arrive whole before its deadline, or an answer was not taken before it. */
  DEADLINE("a request did not arrive, or its answer was not taken, before the deadline"),
  /** A request arrived with fewer bytes a second than it must. */
  SLOW("a request arrived too slowly"),
  /** What came is no request that can be read. */
  MALFORMED("what came is no request that can be read"),
  /** A request or its body is longer than anybody reads. */
  TOO_LARGE("a request is longer than anybody reads"),
  /** Nobody answers the path. */
  UNKNOWN_PATH("nobody answers the path"),
  /** The path is not answered for that method. */
  METHOD("the path is not answered for that method"),
  /** Nothing proves who sent it. */
  UNAUTHORIZED("nothing proves who sent it"),
  /** Who sent it may not. */
  FORBIDDEN("who sent it may not"),
  /** There is too much to do, or something that is needed is away. */
  UNAVAILABLE("there is too much to do, or something that is needed is away");

  private final String reason;

  Rejection(String reason) {
    this.reason = reason;
  }

  /** Its name in figures, such as {@code unknown-path}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String reason() {
    return reason;
  }

  /** What an HTTP status says of a request; empty where it was not turned away. */
  public static Optional<Rejection> of(int status) {
    return switch (status) {
      case 401 -> Optional.of(UNAUTHORIZED);
      case 403 -> Optional.of(FORBIDDEN);
      case 404 -> Optional.of(UNKNOWN_PATH);
      case 405 -> Optional.of(METHOD);
      case 413, 414, 431 -> Optional.of(TOO_LARGE);
      case 429, 503 -> Optional.of(UNAVAILABLE);
      default -> status >= 400 && status < 500 ? Optional.of(MALFORMED) : Optional.empty();
    };
  }
}
