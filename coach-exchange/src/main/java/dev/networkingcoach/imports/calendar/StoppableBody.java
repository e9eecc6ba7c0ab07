package dev.networkingcoach.imports.calendar;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a server sends at the moment, which another thread can end: a server that sends it drop by
 * drop keeps nobody. Thread-safe.
 */
final class StoppableBody {
  private @Nullable InputStream body;
  private boolean isOver;

  /** Reads this now; closed at once where it was stopped meanwhile. */
  synchronized InputStream of(InputStream next) throws IOException {
    body = next;
    if (isOver) {
      next.close();
    }
    return next;
  }

  /** Ends what is read, and what would be. */
  synchronized void stop() {
    isOver = true;
    InputStream reading = body;
    if (reading != null) {
      try {
        reading.close();
      } catch (IOException alreadyBroken) {
        // Nobody reads it any more.
      }
    }
  }
}
