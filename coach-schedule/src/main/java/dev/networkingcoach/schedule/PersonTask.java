package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.pace.BackOff;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The task of the scheduler that looks after one person: it wakes at each of their moments. */
final class PersonTask {
  private static final String NAME = "person";

  private final MomentAnnouncements announcements;
  private final MessageTask messages;
  private final InstantSource clock;
  private final CustomTask<Void> task;

  PersonTask(
      MomentAnnouncements announcements,
      MessageTask messages,
      BackOff backOff,
      TaskTakeover takeover,
      InstantSource clock) {
    this.announcements = announcements;
    this.messages = messages;
    this.clock = clock;
    this.task =
        Tasks.custom(NAME, Void.class)
            .onDeadExecution(takeover)
            .onFailure(new InsistentRetry<>(backOff, clock))
            .execute(
                (instance, context) ->
                    run(OwnerId.owner(instance.getId()), context.getSchedulerClient()));
  }

  CustomTask<Void> task() {
    return task;
  }

  private CompletionHandler<Void> run(OwnerKey owner, SchedulerClient client) {
    Optional<Instant> next =
        announcements.announce(
            owner, clock.instant(), message -> messages.schedule(client, message));
    return (complete, operations) ->
        Insistence.on(
            () ->
                next.ifPresentOrElse(
                    time -> operations.reschedule(complete, time), operations::stop));
  }

  /** The same as schedule for a person who gets the plan from now on. */
  void wanted(SchedulerClient client, OwnerKey owner) {
    announcements.pass(owner, clock.instant());
    schedule(client, owner);
  }

  /** Lets the task of a person wake at their next moment, or be gone where there is none. */
  void schedule(SchedulerClient client, OwnerKey owner) {
    Instant now = clock.instant();
    Optional<Instant> next = announcements.upcoming(owner, now);
    if (next.isEmpty()) {
      cancel(client, owner);
    } else {
      TaskInstance<Void> instance = task.instance(OwnerId.of(owner));
      if (!client.scheduleIfNotExists(instance, next.get()) && !isDue(client, instance, now)) {
        reschedule(client, instance, next.get());
      }
    }
  }

  /** What is due already runs in a moment, finds what it is for, and then its next moment. */
  private static boolean isDue(SchedulerClient client, TaskInstanceId id, Instant now) {
    return client
        .getScheduledExecution(id)
        .filter(execution -> !execution.getExecutionTime().isAfter(now))
        .isPresent();
  }

  private static void reschedule(SchedulerClient client, TaskInstanceId id, Instant next) {
    try {
      client.reschedule(id, next);
    } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException racing) {
      // It runs at this moment, or has just ended: then it finds its next moment by itself.
    }
  }

  void cancel(SchedulerClient client, OwnerKey owner) {
    try {
      client.cancel(TaskInstanceId.of(NAME, OwnerId.of(owner)));
    } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException racing) {
      // There is none, or it ends by itself for it finds no moment.
    }
  }
}
