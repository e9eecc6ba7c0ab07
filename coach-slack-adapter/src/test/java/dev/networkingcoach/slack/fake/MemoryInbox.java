package dev.networkingcoach.slack.fake;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.store.Inbox;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An inbox that lasts as long as a test, and can be away. Thread-safe. */
public final class MemoryInbox implements Inbox {
  private final Map<InboxKey, Held> rows = new LinkedHashMap<>();
  private boolean away;

  private record Held(InboxEvent event, String server, Instant until) {}

  /** Whether it can be reached; it can at first. */
  public synchronized void away(boolean away) {
    this.away = away;
  }

  /** What waits, oldest first. */
  public synchronized List<InboxEvent> events() {
    return rows.values().stream().map(Held::event).toList();
  }

  private void reach() {
    if (away) {
      throw new JournalException("The inbox of the test is away.");
    }
  }

  @Override
  public synchronized boolean keep(InboxEvent event, String server, Duration hold) {
    reach();
    Held held = new Held(event, server, event.received().plus(hold));
    return rows.putIfAbsent(event.key(), held) == null;
  }

  @Override
  public synchronized List<InboxEvent> claim(String server, Instant now, Duration hold, int most) {
    reach();
    List<InboxEvent> claimed = new ArrayList<>();
    for (Held held : List.copyOf(rows.values())) {
      if (claimed.size() < most && !held.until().isAfter(now)) {
        InboxEvent old = held.event();
        InboxEvent event =
            new InboxEvent(
                old.key(), old.kind(), old.payload(), old.received(), old.attempts() + 1);
        rows.put(old.key(), new Held(event, server, now.plus(hold)));
        claimed.add(event);
      }
    }
    return claimed;
  }

  @Override
  public synchronized void renew(String server, Collection<InboxKey> keys, Instant until) {
    reach();
    keys.forEach(
        key ->
            rows.computeIfPresent(
                key,
                (same, held) ->
                    held.server().equals(server) ? new Held(held.event(), server, until) : held));
  }

  @Override
  public synchronized void remove(Collection<InboxKey> keys) {
    reach();
    keys.forEach(rows::remove);
  }

  @Override
  public synchronized long depth() {
    return rows.size();
  }
}
