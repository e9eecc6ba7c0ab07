package dev.networkingcoach.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * An HTTP server for {@link WebEndpoint}s.
 *
 * <pre>{@code
 * try (HttpFront front = HttpFront.builder().port(8080).endpoint(slack).start()) { ... }
 * }</pre>
 *
 * <p>It speaks HTTP/1.1 without encryption: TLS is the work of what stands before it. A path nobody
 * answers is a 404, a method the endpoint does not answer a 405, a body longer than the endpoint
 * reads a 413 (up to 16 MiB of it are passed over first, so that the sender hears of it), a body
 * that is not UTF-8 a 400, a request line with headers over 8 KiB a 431, and a failure inside an
 * endpoint a 500 that says nothing. Thread-safe.
 */
public final class HttpFront implements AutoCloseable {
  private static final int MOST_HEADER_BYTES = 8 * 1024;
  private static final int MOST_NOT_ACCEPTED = 1024;

  /** What is on its way arrives within it, lost packets that are sent again included. */
  private static final Duration IDLE_AT_THE_END = Duration.ofMillis(250);

  private final Server server;
  private final ConnectionGuard guard;
  private final String host;
  private final int port;

  private HttpFront(Server server, ConnectionGuard guard, String host, int port) {
    this.server = server;
    this.guard = guard;
    this.host = host;
    this.port = port;
  }

  /** A builder for a front on port 8080 of every address of the machine. */
  public static HttpFrontBuilder builder() {
    return new HttpFrontBuilder();
  }

  static HttpFront start(HttpFrontBuilder settings) {
    QueuedThreadPool threads = new QueuedThreadPool(settings.threads());
    threads.setName("http");
    Server server = new Server(threads);
    ServerConnector connector = new ServerConnector(server, protocol());
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idle().toMillis());
    connector.setShutdownIdleTimeout(IDLE_AT_THE_END.toMillis());
    connector.setAcceptQueueSize(MOST_NOT_ACCEPTED);
    TurnedAway away = new TurnedAway(settings.rejections(), settings.clock());
    ConnectionGuard guard = new ConnectionGuard(settings.limits(), away, settings.clock());
    connector.addBean(guard);
    server.addConnector(connector);
    server.setHandler(new GracefulHandler(new RequestDispatch(settings.endpoints(), guard, away)));
    server.setErrorHandler(new PlainErrors(away));
    server.setStopTimeout(settings.grace().toMillis());
    try {
      server.start();
    } catch (Exception failed) {
      stop(server);
      throw cannotListen(settings, failed);
    }
    guard.watch(connector.getScheduler());
    return new HttpFront(server, guard, settings.host(), connector.getLocalPort());
  }

  private static HttpConnectionFactory protocol() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MOST_HEADER_BYTES);
    return new HttpConnectionFactory(http);
  }

  private static UncheckedIOException cannotListen(HttpFrontBuilder settings, Exception failed) {
    String place = settings.host() + ":" + settings.port();
    return new UncheckedIOException(
        new IOException(
            "cannot listen on "
                + place
                + " ("
                + failed.getMessage()
                + ").\nMaybe another program does, or choose another port.",
            failed));
  }

  /** The port it listens on; the one it was given, or the one it got where it was given 0. */
  public int port() {
    return port;
  }

  /** How many connections are open now. */
  public int connections() {
    return guard.count();
  }

  /** Where it answers, seen from this machine. */
  public URI address() {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::") || host.isEmpty();
    String place = everywhere ? "127.0.0.1" : host;
    return URI.create("http://" + (place.contains(":") ? "[" + place + "]" : place) + ":" + port);
  }

  /**
   * Takes no more requests, lets those in flight end, for 10 seconds by default, and stops.
   * Connections that nothing comes over are closed after a quarter of a second.
   */
  @Override
  public void close() {
    stop(server);
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception failed) {
      throw new IllegalStateException("the HTTP front did not stop in good order", failed);
    }
  }
}
