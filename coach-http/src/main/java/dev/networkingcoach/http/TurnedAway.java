package dev.networkingcoach.http;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what is turned away, and logs it now and then. Thread-safe. */
final class TurnedAway {
  private static final Logger LOG = LoggerFactory.getLogger(HttpFront.class);

  private final Consumer<Rejection> figures;
  private final RefusalLog log;

  TurnedAway(Consumer<Rejection> figures, InstantSource clock) {
    this.figures = figures;
    this.log = new RefusalLog(LOG, clock);
  }

  /** An endpoint answered so: where that turns the sender away, the endpoint logs why. */
  void answered(int status) {
    Rejection.of(status).ifPresent(figures);
  }

  /** The front answers so before an endpoint is asked. */
  void refused(String what, int status) {
    Rejection.of(status)
        .ifPresent(
            rejection -> {
              figures.accept(rejection);
              log.refused(what + " was refused with " + status + ": " + rejection.reason() + ".");
            });
  }

  /** The front closes a connection. */
  void closed(Rejection rejection) {
    figures.accept(rejection);
    log.refused("A connection was closed: " + rejection.reason() + ".");
  }
}
