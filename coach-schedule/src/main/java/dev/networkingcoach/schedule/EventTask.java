package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.EventInbox;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.bot.channel.EventQueue.EventHandler;
import dev.networkingcoach.bot.pace.BackOff;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The task of the scheduler that answers what one person did: it goes through their events in the
 * order they came, until none waits. Where that fails the event is answered again, by whichever
 * server takes the task up. Thread-safe.
 */
final class EventTask {
  private static final Logger LOG = LoggerFactory.getLogger(EventTask.class);
  private static final String NAME = "answer";
  private static final Duration LONGEST = Duration.ofDays(1);

  /** How long one task of a person waits for the other. */
  private static final Duration OTHER = Duration.ofSeconds(1);

  /** How often an event is tried that the program stumbles over, so that others get their turn. */
  private static final int TRIES = 3;

  private final Map<String, EventHandler> handlers = new ConcurrentHashMap<>();

  /** Whose events this server answers right now: two tasks of a person must not answer one. */
  private final Set<OwnerKey> answering = ConcurrentHashMap.newKeySet();

  private final EventInbox inbox;
  private final BackOff backOff;
  private final InstantSource clock;
  private final CustomTask<Void> task;

  EventTask(EventInbox inbox, BackOff backOff, TaskTakeover takeover, InstantSource clock) {
    this.inbox = inbox;
    this.backOff = backOff;
    this.clock = clock;
    this.task =
        Tasks.custom(NAME, Void.class)
            .onDeadExecution(takeover)
            .onFailure(this::failed)
            .execute((instance, context) -> run(OwnerId.owner(instance.getId()), context));
  }

  CustomTask<Void> task() {
    return task;
  }

  void answeredBy(String kind, EventHandler handler) {
    handlers.put(kind, handler);
  }

  /** Has what waits for a person answered soon, unless that is under way. */
  void schedule(SchedulerClient client, OwnerKey owner) {
    boolean unused = client.scheduleIfNotExists(task.instance(OwnerId.of(owner)), clock.instant());
  }

  private CompletionHandler<Void> run(OwnerKey owner, ExecutionContext context) {
    if (!answering.add(owner)) {
      Instant later = clock.instant().plus(OTHER);
      return (complete, operations) -> Insistence.on(() -> operations.reschedule(complete, later));
    }
    try {
      return answerAll(owner, context);
    } finally {
      answering.remove(owner);
    }
  }

  private CompletionHandler<Void> answerAll(OwnerKey owner, ExecutionContext context) {
    int failures = context.getExecution().consecutiveFailures;
    Optional<InboxEvent> next = inbox.next(owner);
    while (next.isPresent()) {
      if (context.getSchedulerState().isShuttingDown()) {
        return this::soon;
      }
      InboxEvent event = next.get();
      answer(event, failures);
      Insistence.on(() -> inbox.remove(event.key()));
      if (failures > 0) {
        // So that failures are counted from none for the next event.
        return this::soon;
      }
      next = inbox.next(owner);
    }
    return (complete, operations) -> end(owner, operations, context.getSchedulerClient());
  }

  private void answer(InboxEvent event, int failures) {
    try {
      handler(event).answer(event, failures > 0);
    } catch (JournalException away) {
      throw away;
    } catch (CoachException passing) {
      if (event.received().plus(LONGEST).isAfter(clock.instant())) {
        throw passing;
      }
      giveUp(event, failures, passing);
    } catch (RuntimeException | StackOverflowError broken) {
      if (failures + 1 < TRIES) {
        throw broken;
      }
      giveUp(event, failures, broken);
    }
  }

  private EventHandler handler(InboxEvent event) {
    EventHandler handler = handlers.get(event.kind());
    if (handler == null) {
      throw new CoachException("No channel is set up that answers events of this kind.");
    }
    return handler;
  }

  private static void giveUp(InboxEvent event, int failures, Throwable why) {
    LOG.error(
        "an event of {} is given up: received at {}, tried {} times, {}",
        event.key().owner().tenant(),
        event.received(),
        failures + 1,
        why.getClass().getName());
  }

  private void soon(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    Insistence.on(() -> operations.reschedule(complete, clock.instant()));
  }

  /** What came while this ended found the task still there, and must not wait for another. */
  private void end(OwnerKey owner, ExecutionOperations<Void> operations, SchedulerClient client) {
    Insistence.on(operations::stop);
    Insistence.on(
        () -> {
          if (inbox.next(owner).isPresent()) {
            schedule(client, owner);
          }
        });
  }

  private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    int failures = complete.getExecution().consecutiveFailures + 1;
    Duration pause = backOff.after(failures);
    LOG.warn(
        "an event is answered again after {}: {}",
        pause,
        complete.getCause().map(cause -> cause.getClass().getName()).orElse("it was cut short"));
    Instant next = clock.instant().plus(pause);
    Insistence.on(() -> operations.reschedule(complete, next));
  }
}
