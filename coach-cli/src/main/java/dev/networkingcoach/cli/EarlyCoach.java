package dev.networkingcoach.cli;

import dev.networkingcoach.api.Coach;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A coach that is made on a thread of its own, while the command line and the network are read:
 * each takes some tenths of a second. Thread-safe.
 */
final class EarlyCoach implements Supplier<Coach> {
  /** Those that do without one. */
  private static final Set<String> OTHERS =
      Set.of(
          "--help",
          "--version",
          "-V",
          "-h",
          "backup",
          "check",
          "completion",
          "degrees",
          "duplicates",
          "export",
          "help",
          "import",
          "rehearse",
          "schema",
          "teams-package");

  private final CompletableFuture<Coach> coach = new CompletableFuture<>();

  private EarlyCoach() {}

  /**
   * Makes a coach at once where the command needs one, else when it is asked for.
   *
   * @param maker makes the coach
   * @param arguments the command line
   */
  static Supplier<Coach> where(Supplier<Coach> maker, String... arguments) {
    if (arguments.length == 0 || OTHERS.contains(arguments[0])) {
      return maker;
    }
    EarlyCoach early = new EarlyCoach();
    Thread thread = new Thread(() -> early.make(maker), "coach");
    thread.setDaemon(true);
    thread.start();
    return early;
  }

  private void make(Supplier<Coach> maker) {
    try {
      coach.complete(maker.get());
    } catch (RuntimeException | Error failed) {
      coach.completeExceptionally(failed);
    }
  }

  @Override
  public Coach get() {
    try {
      return coach.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (failed.getCause() instanceof Error thrown) {
        throw thrown;
      }
      throw failed;
    }
  }
}
