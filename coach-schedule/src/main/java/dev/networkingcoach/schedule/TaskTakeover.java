package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.CurrentlyExecuting;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes over tasks of servers that were not heard of for a minute. Where the database itself was
 * away, none could be heard of: what this server does itself is left to it, and other servers get
 * another minute. Else what they answer would be answered twice. Thread-safe.
 */
final class TaskTakeover implements DeadExecutionHandler<Void> {
  private final String server;
  private final Duration silence;
  private final InstantSource clock;
  private volatile Supplier<List<CurrentlyExecuting>> running = List::of;
  private @Nullable Instant looked;
  private Instant patient = Instant.MIN;

  /**
   * A takeover.
   *
   * @param server the name of this server
   * @param silence how long a server is not heard of that is dead
   */
  TaskTakeover(String server, Duration silence, InstantSource clock) {
    this.server = server;
    this.silence = silence;
    this.clock = clock;
  }

  /** Knows from now on what this server works on, and when it looked for the dead. */
  void watch(Scheduler scheduler) {
    running = scheduler::getCurrentlyExecuting;
    scheduler.registerSchedulerListener(
        new AbstractSchedulerListener() {
          @Override
          public void onSchedulerEvent(SchedulerEventType type) {
            if (type == SchedulerEventType.RAN_DETECT_DEAD) {
              looked();
            }
          }
        });
  }

  @Override
  public void deadExecution(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    Execution execution = complete.getExecution();
    boolean mayLive = server.equals(execution.pickedBy) ? isRunning(execution) : isTooEarly();
    if (!mayLive) {
      operations.reschedule(complete, clock.instant());
    }
  }

  private boolean isRunning(Execution execution) {
    return running.get().stream()
        .map(CurrentlyExecuting::getExecution)
        .anyMatch(
            one ->
                one.getTaskName().equals(execution.getTaskName())
                    && one.getId().equals(execution.getId()));
  }

  /** Who could not look for the dead for most of the time could not be heard of either. */
  private synchronized boolean isTooEarly() {
    Instant now = clock.instant();
    if (looked != null && now.isAfter(looked.plus(silence.multipliedBy(2).dividedBy(3)))) {
      patient = now.plus(silence);
    }
    return now.isBefore(patient);
  }

  private synchronized void looked() {
    looked = clock.instant();
  }
}
