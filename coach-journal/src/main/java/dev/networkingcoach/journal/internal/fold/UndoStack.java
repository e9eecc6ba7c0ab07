package dev.networkingcoach.journal.internal.fold;

import java.util.ArrayDeque;
import java.util.Deque;

/** Remembers how to take back what was done since {@link #begin()}. Not thread-safe. */
final class UndoStack {
  private final Deque<Runnable> back = new ArrayDeque<>();
  private boolean open;

  void begin() {
    back.clear();
    open = true;
  }

  void add(Runnable step) {
    if (open) {
      back.push(step);
    }
  }

  /** What was done stays done. */
  void keep() {
    back.clear();
    open = false;
  }

  /** Everything done since the beginning is taken back, the last first. */
  void takeBack() {
    open = false;
    back.forEach(Runnable::run);
    back.clear();
  }
}
