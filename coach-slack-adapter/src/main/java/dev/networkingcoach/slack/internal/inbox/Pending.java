package dev.networkingcoach.slack.internal.inbox;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.Inbox;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.slack.internal.inbox.Delivery.Arrival;
import dev.networkingcoach.slack.internal.work.Later;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events that this server has acknowledged and not answered yet, each with its row in the
 * inbox. Those that are answered are removed soon after, several at once where there is much to do.
 * Thread-safe.
 */
public final class Pending implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Pending.class);
  private static final Duration HOLD = Duration.ofMinutes(2);
  private static final Duration SOON = Duration.ofMillis(20);

  private final Inbox inbox;
  private final InstantSource clock;
  private final Later later;
  private final String server = UUID.randomUUID().toString();
  private final Set<InboxKey> waiting = ConcurrentHashMap.newKeySet();
  private final Set<InboxKey> idle = ConcurrentHashMap.newKeySet();
  private final Set<InboxKey> over = ConcurrentHashMap.newKeySet();

  /**
   * Nothing yet.
   *
   * @param later removes what is over
   */
  public Pending(Inbox inbox, InstantSource clock, Later later) {
    this.inbox = inbox;
    this.clock = clock;
    this.later = later;
  }

  /**
   * Keeps a delivery until the work on it is over. What is not to be kept, or is already, stays as
   * it is.
   *
   * @param id the same when the event is delivered again
   * @return false where the event waits already, maybe with another server
   * @throws JournalException if it cannot be kept
   */
  public boolean keep(OwnerKey owner, String id, Delivery delivery) {
    Optional<Arrival> arrival = delivery.take();
    if (arrival.isEmpty()) {
      return true;
    }
    InboxKey key = new InboxKey(owner, id);
    boolean takenOver = delivery.isAgain() && idle.remove(key);
    if (!takenOver && !keep(key, arrival.get())) {
      return false;
    }
    delivery.errand().whenOver(done -> over(key, done));
    return true;
  }

  private boolean keep(InboxKey key, Arrival came) {
    InboxEvent event = new InboxEvent(key, came.kind(), came.payload(), clock.instant(), 0);
    boolean kept = inbox.keep(event, server, HOLD);
    if (kept) {
      waiting.add(key);
    }
    return kept;
  }

  private void over(InboxKey key, boolean done) {
    if (done) {
      over.add(key);
      later.after(SOON, this::removeOver);
    } else {
      // Nobody holds it any longer: when the time is over it is taken over, maybe by this server.
      waiting.remove(key);
    }
  }

  private void removeOver() {
    List<InboxKey> keys = new ArrayList<>(over);
    if (!keys.isEmpty()) {
      inbox.remove(keys);
      keys.forEach(over::remove);
      keys.forEach(waiting::remove);
    }
  }

  /** Takes over events that nobody holds any more; each is to be kept again, or left. */
  List<InboxEvent> takeOver(int most) {
    List<InboxEvent> events = inbox.claim(server, clock.instant(), HOLD, most);
    for (InboxEvent event : events) {
      waiting.add(event.key());
      idle.add(event.key());
    }
    return events;
  }

  /**
   * Leaves an event that was taken over, unless it was kept again.
   *
   * @param done whether it goes; else it is taken over another time
   */
  void leave(InboxKey key, boolean done) {
    if (idle.remove(key)) {
      over(key, done);
    }
  }

  /** Others leave alone what still waits here. */
  void renew() {
    removeOver();
    if (!waiting.isEmpty()) {
      inbox.renew(server, List.copyOf(waiting), clock.instant().plus(HOLD));
    }
  }

  /** Lets go of what was not answered: the next start answers it, or another server at once. */
  @Override
  public void close() {
    try {
      removeOver();
      if (!waiting.isEmpty()) {
        inbox.renew(server, List.copyOf(waiting), clock.instant());
        LOG.warn("{} events stay in the inbox for the next start", waiting.size());
      }
    } catch (JournalException away) {
      LOG.error("{} events stay in the inbox, and are answered minutes later", waiting.size());
    }
  }
}
