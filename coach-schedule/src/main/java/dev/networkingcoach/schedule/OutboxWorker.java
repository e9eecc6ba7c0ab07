package dev.networkingcoach.schedule;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.store.Outbox;
import dev.networkingcoach.api.store.OutboxMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due in the outbox, as one of any number of servers. A message is held while it is
 * sent; where this server dies meanwhile, another sends it after two minutes: it may then come
 * twice, and never not at all. Thread-safe.
 */
final class OutboxWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
  private static final Duration HOLD = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int BATCH = 40;

  private final Outbox outbox;
  private final Delivery delivery;
  private final InstantSource clock;
  private final String server;
  private final ExecutorService senders;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread loop = new Thread(this::run, "outbox");

  /**
   * A worker; it does nothing before {@link #start()}.
   *
   * @param server a name that no other server has
   * @param threads how many messages it sends at a time; 1 or more
   */
  OutboxWorker(Outbox outbox, Delivery delivery, InstantSource clock, String server, int threads) {
    this.outbox = outbox;
    this.delivery = delivery;
    this.clock = clock;
    this.server = server;
    this.senders = Executors.newFixedThreadPool(threads);
  }

  void start() {
    loop.start();
  }

  private void run() {
    while (stopping.getCount() > 0) {
      if (sendDue() == 0) {
        pause();
      }
    }
  }

  /** Sends what is due now, one batch of it, and waits until that is done. */
  int sendDue() {
    try {
      List<OutboxMessage> held = outbox.claim(server, clock.instant(), HOLD, BATCH);
      CountDownLatch left = new CountDownLatch(held.size());
      held.forEach(message -> senders.execute(() -> send(message, left)));
      left.await();
      return held.size();
    } catch (JournalException away) {
      LOG.warn("the outbox cannot be read: {}", away.getClass().getSimpleName());
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private void send(OutboxMessage message, CountDownLatch left) {
    try {
      delivery.send(message, clock.instant());
    } catch (RuntimeException failed) {
      // The message stays held, and is tried again when the hold ends.
      LOG.warn("what became of a message was not noted: {}", failed.getClass().getSimpleName());
    } finally {
      left.countDown();
    }
  }

  private void pause() {
    try {
      if (stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      stopping.countDown();
    }
  }

  /** Takes no more messages, and waits until those in flight are noted. */
  @Override
  public void close() {
    stopping.countDown();
    try {
      loop.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    senders.shutdown();
  }
}
