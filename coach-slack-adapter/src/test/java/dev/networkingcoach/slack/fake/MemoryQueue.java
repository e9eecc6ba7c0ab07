package dev.networkingcoach.slack.fake;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.bot.channel.EventQueue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A queue that lasts as long as a test: the events of a person are answered one after the other,
 * and soon again where that fails. Thread-safe.
 */
public final class MemoryQueue implements EventQueue, AutoCloseable {
  private static final long SOON_MILLIS = 20;

  private final Map<String, EventHandler> handlers = new ConcurrentHashMap<>();
  private final Map<InboxKey, InboxEvent> waiting = new LinkedHashMap<>();
  private final Set<InboxKey> seen = new HashSet<>();
  private final Set<InboxKey> begun = new HashSet<>();
  private final Set<OwnerKey> busy = new HashSet<>();
  private ExecutorService threads = Executors.newCachedThreadPool(MemoryQueue::daemon);
  private boolean away;

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "memory-queue");
    thread.setDaemon(true);
    return thread;
  }

  /** Whether events can be kept. */
  public synchronized void away(boolean now) {
    away = now;
  }

  /** An event that a server began to answer which was killed. */
  public synchronized void left(InboxEvent event) {
    seen.add(event.key());
    begun.add(event.key());
    waiting.put(event.key(), event);
  }

  public synchronized List<InboxEvent> events() {
    return List.copyOf(waiting.values());
  }

  /** Answers what waits. */
  public synchronized void start() {
    threads = Executors.newCachedThreadPool(MemoryQueue::daemon);
    busy.clear();
    List.copyOf(waiting.keySet()).forEach(key -> begin(key.owner()));
  }

  @Override
  public void answeredBy(String kind, EventHandler handler) {
    handlers.put(kind, handler);
  }

  @Override
  public synchronized boolean keep(InboxEvent event) {
    if (away) {
      throw new JournalException("away");
    }
    if (!seen.add(event.key())) {
      return false;
    }
    waiting.put(event.key(), event);
    begin(event.key().owner());
    return true;
  }

  private synchronized void begin(OwnerKey owner) {
    if (busy.add(owner)) {
      threads.execute(() -> run(owner));
    }
  }

  private void run(OwnerKey owner) {
    for (Optional<InboxEvent> next = next(owner); next.isPresent(); next = next(owner)) {
      if (!answered(next.get()) && !waits()) {
        return;
      }
    }
  }

  private synchronized Optional<InboxEvent> next(OwnerKey owner) {
    Optional<InboxEvent> next =
        waiting.values().stream().filter(event -> event.key().owner().equals(owner)).findFirst();
    if (next.isEmpty()) {
      busy.remove(owner);
    }
    return next;
  }

  private boolean answered(InboxEvent event) {
    boolean again;
    synchronized (this) {
      again = !begun.add(event.key());
    }
    try {
      handlers.get(event.kind()).answer(event, again);
    } catch (RuntimeException failed) {
      return false;
    }
    synchronized (this) {
      waiting.remove(event.key());
    }
    return true;
  }

  private static boolean waits() {
    try {
      Thread.sleep(SOON_MILLIS);
      return true;
    } catch (InterruptedException stopped) {
      return false;
    }
  }

  @Override
  public synchronized void close() {
    threads.shutdownNow();
  }
}
