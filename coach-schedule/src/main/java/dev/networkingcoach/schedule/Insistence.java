package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import dev.networkingcoach.api.journal.JournalException;
import java.time.Duration;

/**
 * Notes what became of work in the database, again while the database is away, for two minutes at
 * most: what was done must not be done again only because its note was lost. Stateless.
 */
final class Insistence {
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private Insistence() {}

  /**
   * Notes it.
   *
   * @param note harmless where it was made before
   */
  static void on(Runnable note) {
    long end = System.nanoTime() + LONGEST.toNanos();
    boolean lost = false;
    while (true) {
      try {
        note.run();
        return;
      } catch (ExecutionException gone) {
        // The row was changed by a try whose success the database could not tell any more.
        if (lost) {
          return;
        }
        throw gone;
      } catch (JournalException | SQLRuntimeException | TaskInstanceException away) {
        lost = true;
        if (System.nanoTime() >= end) {
          throw away;
        }
        pause(away);
      }
    }
  }

  private static void pause(RuntimeException away) {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw away;
    }
  }
}
