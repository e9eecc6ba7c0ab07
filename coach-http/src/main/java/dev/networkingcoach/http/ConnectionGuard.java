package dev.networkingcoach.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.InetAddressSet;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that keep the front waiting, and those that are too many: for an address at
 * once, in all by closing the one that waited longest. Thread-safe.
 */
final class ConnectionGuard implements Connection.Listener {
  private static final long LOOK_MILLIS = 500;

  private final Map<Connection, OpenConnection> open = new ConcurrentHashMap<>();
  private final Map<InetAddress, Integer> held = new ConcurrentHashMap<>();
  private final FrontLimits limits;
  private final List<InetAddressSet> proxies;
  private final TurnedAway away;
  private final InstantSource clock;

  /** A guard that tells of each connection it closes. */
  ConnectionGuard(FrontLimits limits, TurnedAway away, InstantSource clock) {
    this.limits = limits;
    this.proxies = limits.proxies().stream().map(FrontLimits::addresses).toList();
    this.away = away;
    this.clock = clock;
  }

  @Override
  public void onOpened(Connection connection) {
    InetAddress address = address(connection);
    open.put(connection, new OpenConnection(connection, address, clock));
    if (held.merge(address, 1, Integer::sum) > limits.ofAddress()
        && proxies.stream().noneMatch(proxy -> proxy.test(address))) {
      close(connection, Rejection.CONNECTIONS);
    } else if (open.size() > limits.connections()) {
      longestWaiting().ifPresent(one -> close(one, Rejection.CROWDED_OUT));
    }
  }

  @Override
  public void onClosed(Connection connection) {
    OpenConnection closed = open.remove(connection);
    if (closed != null) {
      held.computeIfPresent(closed.address(), (any, count) -> count == 1 ? null : count - 1);
    }
  }

  /** How many connections are open. */
  int count() {
    return open.size();
  }

  /** What is known of a connection; empty where it is closed. */
  Optional<OpenConnection> find(Connection connection) {
    return Optional.ofNullable(open.get(connection));
  }

  /** Looks after all connections every half second, until the scheduler stops. */
  void watch(Scheduler scheduler) {
    Scheduler.Task unused =
        scheduler.schedule(
            () -> {
              look();
              watch(scheduler);
            },
            LOOK_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  private void look() {
    open.forEach(
        (connection, one) -> one.failing(limits).ifPresent(failure -> close(connection, failure)));
  }

  private Optional<Connection> longestWaiting() {
    return open.entrySet().stream()
        .flatMap(one -> waiting(one.getKey(), one.getValue()))
        .min(Comparator.comparing(Waiting::since))
        .map(Waiting::connection);
  }

  private static Stream<Waiting> waiting(Connection connection, OpenConnection one) {
    return one.waitingSince().stream().map(since -> new Waiting(connection, since));
  }

  private void close(Connection connection, Rejection rejection) {
    away.closed(rejection);
    find(connection).ifPresent(OpenConnection::close);
  }

  /** Of a sender that is gone already there is no address: all such share one. */
  private static InetAddress address(Connection connection) {
    return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress socket
        ? socket.getAddress()
        : InetAddress.getLoopbackAddress();
  }

  private record Waiting(Connection connection, Instant since) {}
}
