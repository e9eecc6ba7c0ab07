package dev.networkingcoach.network.graph;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for. Thread-safe. */
final class OnceMade<T> implements Supplier<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  OnceMade(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public synchronized T get() {
    T before = made;
    if (before != null) {
      return before;
    }
    T now = making.get();
    made = now;
    return now;
  }
}
