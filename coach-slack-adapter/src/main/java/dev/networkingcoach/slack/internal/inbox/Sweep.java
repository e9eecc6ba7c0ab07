package dev.networkingcoach.slack.internal.inbox;

import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.slack.internal.work.SerialWork;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds what this server works on, and takes over what a server left that was killed: up to three
 * times and for a day, and then it is given up. To be run more often than every two minutes, on one
 * thread.
 */
public final class Sweep implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int TRIES = 3;
  private static final int AT_ONCE = 100;

  private final Pending pending;
  private final SerialWork work;
  private final InstantSource clock;
  private final Consumer<InboxEvent> replay;

  /**
   * A sweep.
   *
   * @param replay answers an event anew
   */
  public Sweep(Pending pending, SerialWork work, InstantSource clock, Consumer<InboxEvent> replay) {
    this.pending = pending;
    this.work = work;
    this.clock = clock;
    this.replay = replay;
  }

  @Override
  public void run() {
    pending.renew();
    List<InboxEvent> left;
    do {
      left = pending.takeOver(Math.min(AT_ONCE, work.room()));
      left.forEach(this::answer);
    } while (!left.isEmpty());
  }

  private void answer(InboxEvent event) {
    boolean done = true;
    if (isPast(event)) {
      LOG.error(
          "an event of {} is given up: received at {}, and taken over {} times",
          event.key().owner().tenant(),
          event.received(),
          event.attempts() - 1);
    } else {
      done = replay(event);
    }
    pending.leave(event.key(), done);
  }

  private boolean isPast(InboxEvent event) {
    return event.attempts() > TRIES || event.received().plus(LONGEST).isBefore(clock.instant());
  }

  private boolean replay(InboxEvent event) {
    LOG.info("takes over an event that was received at {}", event.received());
    try {
      replay.accept(event);
      return true;
    } catch (RuntimeException failed) {
      LOG.warn("an event is left for later: {}", failed.getClass().getName());
      return false;
    }
  }
}
