package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.store.EventInbox;
import dev.networkingcoach.api.store.MessageOutbox;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much waits in the boxes. The database is asked every ten seconds beside the figures, never
 * for them: they are told while it cannot be reached as well, and then leave out what waits.
 * Thread-safe.
 */
final class Backlog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
  private static final long BETWEEN_SECONDS = 10;

  private final MessageOutbox outbox;
  private final EventInbox inbox;
  private final ScheduledExecutorService asking =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "backlog");
            thread.setDaemon(true);
            return thread;
          });
  private volatile @Nullable Depth depth;

  Backlog(MessageOutbox outbox, EventInbox inbox) {
    this.outbox = outbox;
    this.inbox = inbox;
  }

  /** What waits, where the database told. */
  private record Depth(long inbox, Map<MessageOutbox.State, Long> outbox) {}

  /** Asks for the first time, and then again and again. */
  void begin() {
    ask();
    ScheduledFuture<?> unused =
        asking.scheduleWithFixedDelay(
            this::ask, BETWEEN_SECONDS, BETWEEN_SECONDS, TimeUnit.SECONDS);
  }

  /** Asks the database now. */
  void ask() {
    try {
      depth = new Depth(inbox.depth(), outbox.depth());
    } catch (RuntimeException away) {
      if (depth != null) {
        LOG.warn("What waits cannot be counted: {}", away.getClass().getName());
      }
      depth = null;
    }
  }

  /** Adds the figures of what waits, and whether the database told it. */
  void register(PrometheusRegistry registry) {
    GaugeWithCallback.builder()
        .name("coach_journal_reachable")
        .help("Whether the database of the journal answered when it was last asked: 1 or 0.")
        .callback(gauge -> gauge.call(depth == null ? 0 : 1))
        .register(registry);
    GaugeWithCallback.builder()
        .name("coach_inbox_events")
        .help("Events that were acknowledged and are not answered yet.")
        .callback(
            gauge -> {
              Depth known = depth;
              if (known != null) {
                gauge.call((double) known.inbox());
              }
            })
        .register(registry);
    GaugeWithCallback.builder()
        .name("coach_outbox_messages")
        .help("Messages in the outbox by state.")
        .labelNames("state")
        .callback(gauge -> outbox((count, state) -> gauge.call(count, state)))
        .register(registry);
  }

  private void outbox(Gauge gauge) {
    Depth known = depth;
    if (known != null) {
      EnumSet.complementOf(EnumSet.of(MessageOutbox.State.ABSENT))
          .forEach(
              state ->
                  gauge.call(
                      known.outbox().getOrDefault(state, 0L),
                      state.name().toLowerCase(Locale.ROOT)));
    }
  }

  private interface Gauge {
    void call(double count, String state);
  }

  @Override
  public void close() {
    asking.shutdownNow();
  }
}
