package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.api.store.OutboxMessage;
import dev.networkingcoach.bot.pace.BackOff;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The task of the scheduler that sends one message of the outbox. Where a server dies while it
 * sends, another sends it: it may then come twice, and never not at all. Thread-safe.
 */
final class MessageTask {
  private static final String NAME = "message";

  private final MessageOutbox outbox;
  private final OutboxDelivery delivery;
  private final InstantSource clock;
  private final CustomTask<Void> task;

  MessageTask(
      MessageOutbox outbox,
      OutboxDelivery delivery,
      BackOff backOff,
      TaskTakeover takeover,
      InstantSource clock) {
    this.outbox = outbox;
    this.delivery = delivery;
    this.clock = clock;
    this.task =
        Tasks.custom(NAME, Void.class)
            .onDeadExecution(takeover)
            .onFailure(new InsistentRetry<>(backOff, clock))
            .execute((instance, context) -> run(instance.getId()));
  }

  CustomTask<Void> task() {
    return task;
  }

  /** Has a message sent when it is due, unless that is seen to. */
  void schedule(SchedulerClient client, OutboxMessage message) {
    String id = OwnerId.of(message.owner(), message.key());
    boolean unused = client.scheduleIfNotExists(task.instance(id), message.due());
  }

  private CompletionHandler<Void> run(String id) {
    Optional<Instant> again =
        outbox
            .pending(OwnerId.owner(id), OwnerId.what(id))
            .flatMap(message -> delivery.send(message, clock.instant()));
    return (complete, operations) ->
        Insistence.on(
            () ->
                again.ifPresentOrElse(
                    time -> operations.reschedule(complete, time), operations::stop));
  }
}
