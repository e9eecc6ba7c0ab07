package dev.networkingcoach.teams.support;

import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.bot.channel.EventQueue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A queue that answers at once what it keeps; what fails waits until it is told. Thread-safe. */
public final class InlineQueue implements EventQueue {
  private final Map<String, EventHandler> handlers = new ConcurrentHashMap<>();
  private final Set<InboxKey> seen = new HashSet<>();
  private final List<InboxEvent> waiting = new ArrayList<>();

  @Override
  public void answeredBy(String kind, EventHandler handler) {
    handlers.put(kind, handler);
  }

  @Override
  public boolean keep(InboxEvent event) {
    synchronized (this) {
      if (!seen.add(event.key())) {
        return false;
      }
    }
    answer(event, false);
    return true;
  }

  /** Answers again what could not be answered. */
  public void answerWaiting() {
    List<InboxEvent> events;
    synchronized (this) {
      events = List.copyOf(waiting);
      waiting.clear();
    }
    events.forEach(event -> answer(event, true));
  }

  private void answer(InboxEvent event, boolean again) {
    try {
      handlers.get(event.kind()).answer(event, again);
    } catch (RuntimeException failed) {
      synchronized (this) {
        waiting.add(event);
      }
    }
  }
}
