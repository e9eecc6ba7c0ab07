package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.JdbcJournal;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The coach speaks up on its own account: the plan of the day, a last word on a follow-up, the
 * evening of an event, the week that was, and snoozed advice that comes back. Any number of servers
 * may do so over one database; each message goes out once. Thread-safe.
 *
 * <p>Daily plan and all else but reminders go to those who opted in. Nothing goes out outside a
 * person's hours and working days, in a pause, or on a day off. A message that could not be sent
 * while its day lasts is not sent at all.
 */
public final class Outreach implements Wakeups, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Outreach.class);
  private static final Duration POLLING = Duration.ofSeconds(2);

  /** How much a server takes at once, as multiples of its threads: many are due in one minute. */
  private static final double LEAST_AHEAD = 1.0;

  private static final double MOST_AHEAD = 4.0;

  /** A server that is not heard of for a minute and a half is dead: others take over its tasks. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final int MISSED_HEARTBEATS = 6;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  private final PersonTask persons;
  private final Scheduler scheduler;
  private final OutboxWorker worker;

  Outreach(PersonTask persons, Scheduler scheduler, OutboxWorker worker) {
    this.persons = persons;
    this.scheduler = scheduler;
    this.worker = worker;
  }

  /** A builder for what speaks up on the system's clock and counts nothing. */
  public static OutreachBuilder builder() {
    return new OutreachBuilder();
  }

  static Scheduler scheduler(
      JdbcJournal database,
      String server,
      InstantSource clock,
      PersonTask persons,
      HousekeepingTask keeping) {
    JdbcCustomization customization = JournalScheduling.customization(database);
    SchedulerBuilder builder =
        Scheduler.create(database.dataSource(), persons.task())
            .startTasks(keeping.task())
            .jdbcCustomization(customization)
            .schedulerName(new SchedulerName.Fixed(server))
            .clock(clock::instant)
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(LONGEST_STOP);
    if (customization.supportsSingleStatementLockAndFetch()) {
      builder.pollUsingLockAndFetch(LEAST_AHEAD, MOST_AHEAD);
    }
    return builder.build();
  }

  /** Begins. */
  public void start() {
    scheduler.start();
    worker.start();
  }

  @Override
  public void wanted(OwnerKey owner) {
    guarded(() -> persons.wanted(scheduler, owner));
  }

  @Override
  public void changed(OwnerKey owner) {
    guarded(() -> persons.schedule(scheduler, owner));
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (JournalException away) {
      LOG.warn("a person's next moment was not found: {}", away.getClass().getSimpleName());
    }
  }

  @Override
  public void gone(OwnerKey owner) {
    persons.cancel(scheduler, owner);
  }

  /** Takes up nothing more, and waits until what is being sent is sent and noted. */
  @Override
  public void close() {
    scheduler.stop();
    worker.close();
  }
}
