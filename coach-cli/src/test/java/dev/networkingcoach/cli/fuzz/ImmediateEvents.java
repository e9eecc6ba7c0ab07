package dev.networkingcoach.cli.fuzz;

import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.bot.channel.EventQueue;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Answers an event on the thread that keeps it, so that what is thrown reaches the test. */
final class ImmediateEvents implements EventQueue {
  private final Map<String, EventHandler> handlers = new ConcurrentHashMap<>();

  @Override
  public void answeredBy(String kind, EventHandler handler) {
    handlers.put(kind, handler);
  }

  @Override
  public boolean keep(InboxEvent event) {
    Objects.requireNonNull(handlers.get(event.kind()), event.kind()).answer(event, false);
    return true;
  }
}
