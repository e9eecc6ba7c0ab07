package dev.networkingcoach.http;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.jetty.io.Connection;

/** A connection that is open, what is waited for, and since when. Thread-safe. */
final class OpenConnection {
  private static final Duration BEFORE_THE_RATE_COUNTS = Duration.ofSeconds(5);

  private enum Phase {
    /** Nothing of the next request has come. */
    IDLE,
    /** The rest of a request is to come. */
    RECEIVING,
    /** A request is worked on: the sender owes nothing. */
    WORKING,
    /** An answer is to be taken. */
    SENDING
  }

  private final Connection connection;
  private final InetAddress address;
  private final InstantSource clock;
  private Phase phase = Phase.RECEIVING;
  private Instant since;
  private long bytesBefore;

  /** A connection that was opened just now. Who opens one is to send a request. */
  OpenConnection(Connection connection, InetAddress address, InstantSource clock) {
    this.connection = connection;
    this.address = address;
    this.clock = clock;
    this.since = clock.instant();
  }

  /** Who opened it; the connection itself forgets once it is closed. */
  InetAddress address() {
    return address;
  }

  /** A request is whole. */
  synchronized void received() {
    enter(Phase.WORKING);
  }

  /** Its answer goes out. */
  synchronized void answered() {
    enter(Phase.SENDING);
  }

  /** Its answer has gone out. */
  synchronized void sent() {
    enter(Phase.IDLE);
    bytesBefore = connection.getBytesIn();
  }

  private void enter(Phase next) {
    phase = next;
    since = clock.instant();
  }

  /** What the sender failed to do by now; empty for nothing. */
  synchronized Optional<Rejection> failing(FrontLimits limits) {
    long arrived = connection.getBytesIn() - bytesBefore;
    if (phase == Phase.IDLE && arrived > 0) {
      enter(Phase.RECEIVING);
    }
    if (phase != Phase.RECEIVING && phase != Phase.SENDING) {
      return Optional.empty();
    }
    Duration waited = Duration.between(since, clock.instant());
    if (waited.compareTo(limits.request()) > 0) {
      return Optional.of(Rejection.DEADLINE);
    }
    boolean slow =
        phase == Phase.RECEIVING
            && waited.compareTo(BEFORE_THE_RATE_COUNTS) > 0
            && arrived * 1000 < limits.bytesPerSecond() * waited.toMillis();
    return slow ? Optional.of(Rejection.SLOW) : Optional.empty();
  }

  /** Since when the sender keeps us waiting; empty where a request is worked on. */
  synchronized Optional<Instant> waitingSince() {
    return phase == Phase.WORKING ? Optional.empty() : Optional.of(since);
  }

  /** Ends the connection; what is read or written over it fails. */
  void close() {
    connection.getEndPoint().close();
  }
}
