package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import dev.networkingcoach.bot.pace.BackOff;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Has a task that failed done again after a while, and notes that also where the database went away
 * meanwhile: else nobody would take the task up before this server counts as dead. Thread-safe.
 *
 * @param backOff how long to wait
 * @param clock the time
 */
record InsistentRetry<T>(BackOff backOff, InstantSource clock) implements FailureHandler<T> {

  @Override
  public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
    int failures = complete.getExecution().consecutiveFailures + 1;
    Instant next = clock.instant().plus(backOff.after(failures));
    Insistence.on(() -> operations.reschedule(complete, next));
  }
}
