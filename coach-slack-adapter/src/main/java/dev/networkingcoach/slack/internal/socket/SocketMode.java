package dev.networkingcoach.slack.internal.socket;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.bot.pace.BackOff;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.work.DelayedRunner;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Socket Mode: a connection to the address that Slack gives each time, opened anew within seconds
 * where it ends, and before it ends where Slack announces that. Thread-safe.
 */
public final class SocketMode implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration FIRST_AGAIN = Duration.ofSeconds(1);
  private static final Duration LONGEST_AGAIN = Duration.ofSeconds(5);

  private final Supplier<String> address;
  private final EnvelopeReceiver receiver;
  private final BackOff backOff = BackOff.random(FIRST_AGAIN, LONGEST_AGAIN);
  private final DelayedRunner later;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> daemon(task, "slack-socket"));
  private final ExecutorService submissions =
      Executors.newCachedThreadPool(task -> daemon(task, "slack-dialog"));
  private final AtomicReference<@Nullable SocketConnection> current = new AtomicReference<>();
  private volatile boolean closed;

  /**
   * A connection that is not open yet.
   *
   * @param address asks Slack where to connect to
   * @param later what a new try waits by
   */
  public SocketMode(Supplier<String> address, EnvelopeReceiver receiver, DelayedRunner later) {
    this.address = address;
    this.receiver = receiver;
    this.later = later;
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Opens it; where Slack cannot be reached, tries on.
   *
   * @throws SlackFailure if Slack does not take the token
   */
  public void start() {
    try {
      connect();
    } catch (CoachException failed) {
      if (failed instanceof SlackFailure slack
          && (slack.kind() == SlackFailure.Kind.GONE
              || slack.kind() == SlackFailure.Kind.REFUSED)) {
        throw failed;
      }
      retry(failed, 1);
    }
  }

  /** Whether it is open now. */
  public boolean isOpen() {
    SocketConnection connection = current.get();
    return connection != null && connection.isOpen();
  }

  private void connect() {
    SocketConnection next =
        new SocketConnection(URI.create(address.get()), this::message, this::ended);
    try {
      if (closed || !next.connectBlocking(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new SocketFailure("no connection to " + next.getURI().getHost());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SocketFailure("stopped while it connected");
    }
    SocketConnection old = current.getAndSet(next);
    LOG.info("connected to {}", next.getURI().getHost());
    if (old != null) {
      old.close();
    }
    if (!next.isOpen()) {
      ended(next);
    }
  }

  private void attempt(int tried) {
    try {
      if (!closed) {
        connect();
      }
    } catch (RuntimeException failed) {
      retry(failed, tried + 1);
    }
  }

  private void retry(RuntimeException failed, int tried) {
    Duration asked = failed instanceof SlackFailure slack ? slack.pause() : Duration.ZERO;
    Duration pause = backOff.after(tried, asked);
    LOG.warn("connects again in {}: {}", pause, why(failed));
    later.after(pause, () -> connectAgain(tried));
  }

  /** Our own exceptions name no secret; others may name the address, which holds one. */
  private static String why(RuntimeException failed) {
    return failed instanceof CoachException && failed.getMessage() != null
        ? failed.getMessage()
        : failed.getClass().getSimpleName();
  }

  private void connectAgain(int tried) {
    try {
      thread.execute(() -> attempt(tried));
    } catch (RejectedExecutionException closing) {
      LOG.debug("closing: connects no more");
    }
  }

  private void ended(SocketConnection connection) {
    if (!closed && current.compareAndSet(connection, null)) {
      LOG.warn("the connection ended");
      connectAgain(0);
    }
  }

  private void message(SocketConnection connection, String message) {
    SocketEnvelope.read(message)
        .ifPresentOrElse(envelope -> receive(connection, envelope, message), receiver::unreadable);
  }

  private void receive(SocketConnection connection, SocketEnvelope envelope, String message) {
    if (envelope.type().equals("disconnect")) {
      LOG.info("Slack is about to end the connection");
      connectAgain(0);
    } else if (envelope.isSubmission()) {
      submissions.execute(() -> receiver.receive(envelope, message, connection));
    } else if (!envelope.id().isEmpty()) {
      receiver.receive(envelope, message, connection);
    } else if (!envelope.type().equals("hello")) {
      receiver.unreadable();
    }
  }

  /** Closes the connection; what is not acknowledged comes again to the next. */
  @Override
  public void close() {
    closed = true;
    thread.shutdownNow();
    SocketConnection connection = current.getAndSet(null);
    if (connection != null) {
      connection.close();
    }
    submissions.shutdown();
  }
}
