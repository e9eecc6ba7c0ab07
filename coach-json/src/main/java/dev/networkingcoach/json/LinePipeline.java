package dev.networkingcoach.json;

import dev.networkingcoach.json.LineSource.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines on one thread, works on them on several, and hands the results out in the order of
 * the lines. Used by one thread; close it to stop whatever is under way.
 */
final class LinePipeline<T> implements AutoCloseable {
  private static final int LINES_A_THREAD = 4;
  private static final long MOST_BYTES = 1 << 26;

  private final LineSource source;
  private final Function<Line, T> work;
  private final LineWindow window;
  private final ExecutorService workers;
  private final Thread reader;
  private final BlockingQueue<Entry<T>> entries = new LinkedBlockingQueue<>();
  private @Nullable Entry<T> head;

  /** A line under way; the end of the input has no result. */
  private record Entry<T>(int size, @Nullable Future<T> result) {}

  LinePipeline(InputStream in, int threads, Function<Line, T> work) {
    this.source = new LineSource(in);
    this.work = work;
    this.window = new LineWindow(threads * LINES_A_THREAD, MOST_BYTES);
    this.workers = Executors.newFixedThreadPool(threads, daemons("coach-planner-"));
    this.reader = daemons("coach-line-reader-").newThread(this::readLines);
  }

  void start() {
    reader.start();
  }

  /** Whether the next result is there already, so that {@link #next()} will not wait. */
  boolean ready() {
    if (head == null) {
      head = entries.poll();
    }
    return head != null && (head.result() == null || head.result().isDone());
  }

  /**
   * The result of the next line, awaited where need be; null after the last.
   *
   * @throws IOException if the input failed
   */
  @Nullable T next() throws IOException, InterruptedException {
    Entry<T> next = head == null ? entries.take() : head;
    head = null;
    if (next.result() == null) {
      return null;
    }
    try {
      T result = next.result().get();
      window.leave(next.size());
      return result;
    } catch (ExecutionException failed) {
      throw unchecked(failed.getCause());
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) throws IOException {
    if (cause instanceof IOException input) {
      throw input;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw cause instanceof RuntimeException ours ? ours : new IllegalStateException(cause);
  }

  private void readLines() {
    try {
      for (Line line = source.next(); line != null; line = source.next()) {
        Line read = line;
        window.enter(line.size());
        entries.add(new Entry<>(line.size(), workers.submit(() -> work.apply(read))));
      }
      entries.add(new Entry<>(0, null));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error failed) {
      entries.add(new Entry<>(0, CompletableFuture.failedFuture(failed)));
    }
  }

  /** Stops the threads; one that waits for input ends with the next byte, or with the program. */
  @Override
  public void close() {
    reader.interrupt();
    workers.shutdownNow();
  }

  private static ThreadFactory daemons(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
