package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.api.store.SeenKeys;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Clears away, every hour, what nobody needs to know any more. */
final class HousekeepingTask {
  /** Longer than any channel delivers again what it delivered before. */
  private static final Duration SEEN = Duration.ofDays(7);

  /** Long enough that no message of a day comes twice, however clocks and zones change. */
  private static final Duration SENT = Duration.ofDays(90);

  private final RecurringTask<Void> task;

  HousekeepingTask(SeenKeys seen, MessageOutbox outbox, InstantSource clock) {
    this.task =
        Tasks.recurring("housekeeping", FixedDelay.ofHours(1))
            .execute((instance, context) -> clear(seen, outbox, clock.instant()));
  }

  RecurringTask<Void> task() {
    return task;
  }

  private static void clear(SeenKeys seen, MessageOutbox outbox, Instant now) {
    seen.clear(now.minus(SEEN));
    outbox.clear(now.minus(SENT));
  }
}
