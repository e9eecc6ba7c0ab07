package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.EventInbox;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.bot.channel.EventQueue;
import dev.networkingcoach.journal.JdbcJournal;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done later, by any number of servers over one database: events that were acknowledged are
 * answered, and the coach speaks up on its own account with the plan of the day, a last word on a
 * follow-up, the evening of an event, the week that was, and snoozed advice that comes back.
 * Thread-safe.
 *
 * <p>Daily plan and all else but reminders go to those who opted in. Nothing goes out outside a
 * person's hours and working days, in a pause, or on a day off. A message that could not be sent
 * while its day lasts is not sent at all.
 */
public final class CoachSchedule implements EventQueue, MomentWakeups, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CoachSchedule.class);
  private static final Duration POLLING = Duration.ofSeconds(2);

  /** How much a server takes at once, as multiples of its threads: many are due in one minute. */
  private static final double LEAST_AHEAD = 1.0;

  private static final double MOST_AHEAD = 4.0;

  /** A server that is not heard of for a minute is dead: others take over its tasks. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private static final int MISSED_HEARTBEATS = 6;

  /** How long a server is not heard of that counts as dead. */
  static final Duration SILENCE = HEARTBEAT.multipliedBy(MISSED_HEARTBEATS);

  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  private final EventInbox inbox;
  private final EventTask events;
  private final PersonTask persons;
  private final Scheduler scheduler;

  CoachSchedule(EventInbox inbox, EventTask events, PersonTask persons, Scheduler scheduler) {
    this.inbox = inbox;
    this.events = events;
    this.persons = persons;
    this.scheduler = scheduler;
  }

  /** A builder for what works by the system's clock and counts nothing. */
  public static CoachScheduleBuilder builder() {
    return new CoachScheduleBuilder();
  }

  /** A scheduler on a database, with what is common to all servers on it. */
  static SchedulerBuilder scheduler(JdbcJournal database, InstantSource clock, Task<?>... tasks) {
    JdbcCustomization customization = JournalScheduling.customization(database);
    SchedulerBuilder builder =
        Scheduler.create(database.taskSource(), tasks)
            .jdbcCustomization(customization)
            .clock(clock::instant)
            .enableImmediateExecution()
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(LONGEST_STOP)
            // What failed is told by the tasks, without what a person wrote.
            .failureLogging(LogLevel.OFF, false);
    if (customization.supportsSingleStatementLockAndFetch()) {
      builder.pollUsingLockAndFetch(LEAST_AHEAD, MOST_AHEAD);
    }
    return builder;
  }

  /** Begins. */
  public void start() {
    scheduler.start();
  }

  @Override
  public void answeredBy(String kind, EventHandler handler) {
    events.answeredBy(kind, handler);
  }

  @Override
  public boolean keep(InboxEvent event) {
    boolean kept = inbox.keep(event);
    try {
      // One that came before may have been kept by a server that died before it scheduled it.
      events.schedule(scheduler, event.key().owner());
    } catch (SQLRuntimeException | DbSchedulerException away) {
      LOG.warn("an event is kept, and taken up within a minute: the database went away");
    }
    return kept;
  }

  @Override
  public void wanted(OwnerKey owner) {
    insist(() -> persons.wanted(scheduler, owner));
  }

  @Override
  public void changed(OwnerKey owner) {
    insist(() -> persons.schedule(scheduler, owner));
  }

  @Override
  public void gone(OwnerKey owner) {
    insist(() -> persons.cancel(scheduler, owner));
  }

  private static void insist(Runnable work) {
    try {
      Insistence.on(work);
    } catch (SQLRuntimeException | DbSchedulerException away) {
      throw new JournalException("A person's next moment could not be scheduled.", away);
    }
  }

  /**
   * Takes up nothing more, and waits until what is being answered or sent is noted, for 20 seconds
   * at most. What waits then waits for the next start, or another server.
   */
  @Override
  public void close() {
    scheduler.stop();
  }
}
