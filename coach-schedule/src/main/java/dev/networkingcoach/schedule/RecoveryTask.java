package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.networkingcoach.api.store.EventInbox;
import dev.networkingcoach.api.store.MessageOutbox;

/**
 * Sees every minute, and first at the start, that each event and each message that waits has a
 * task: a server may have died between keeping it and scheduling it, and what an earlier version
 * left has none.
 */
final class RecoveryTask {
  private static final int SECONDS = 60;

  private final EventInbox inbox;
  private final MessageOutbox outbox;
  private final EventTask events;
  private final MessageTask messages;
  private final RecurringTask<Void> task;

  RecoveryTask(EventInbox inbox, MessageOutbox outbox, EventTask events, MessageTask messages) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.events = events;
    this.messages = messages;
    this.task =
        Tasks.recurring("recovery", FixedDelay.ofSeconds(SECONDS))
            .execute((instance, context) -> recover(context.getSchedulerClient()));
  }

  RecurringTask<Void> task() {
    return task;
  }

  void recover(SchedulerClient client) {
    inbox.owners().forEach(owner -> events.schedule(client, owner));
    outbox.pending().forEach(message -> messages.schedule(client, message));
  }
}
