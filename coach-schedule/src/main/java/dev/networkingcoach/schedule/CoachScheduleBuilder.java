package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.outreach.Messages;
import dev.networkingcoach.bot.outreach.Observer;
import dev.networkingcoach.bot.pace.BackOff;
import dev.networkingcoach.bot.services.CoachServices;
import dev.networkingcoach.journal.JdbcJournal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds an {@link CoachSchedule}. Not thread-safe; {@link #build()} copies. */
public final class CoachScheduleBuilder {
  private static final int THREADS = 32;

  /** A file has one writer: more would only wait for each other. */
  private static final int THREADS_ON_A_FILE = 8;

  private static final Duration FIRST_MESSAGE = Duration.ofSeconds(5);
  private static final Duration FIRST_EVENT = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private @Nullable CoachServices services;
  private @Nullable JdbcJournal journal;
  private Function<OwnerKey, Optional<Channel>> channels = owner -> Optional.empty();
  private InstantSource clock = InstantSource.system();
  private Observer observer = Observer.NONE;
  private @Nullable Integer threads;
  private String server = UUID.randomUUID().toString();

  CoachScheduleBuilder() {}

  /** The conversation that answers what is said to these messages. */
  public CoachScheduleBuilder conversation(CoachConversation conversation) {
    this.services = conversation.services();
    return this;
  }

  /** The journal, in whose database messages and tasks stand. */
  public CoachScheduleBuilder journal(JdbcJournal journal) {
    this.journal = journal;
    return this;
  }

  /** Finds the channel of a person; empty where none is configured. */
  public CoachScheduleBuilder channels(Function<OwnerKey, Optional<Channel>> channels) {
    this.channels = channels;
    return this;
  }

  /** The clock; the system's by default. */
  public CoachScheduleBuilder clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  /** Counts what becomes of messages; nobody by default. */
  public CoachScheduleBuilder observer(Observer observer) {
    this.observer = observer;
    return this;
  }

  /** The name of this server, which no other over the same database has; random by default. */
  public CoachScheduleBuilder server(String server) {
    this.server = server;
    return this;
  }

  /**
   * How many events and messages this server works on at a time, 1 or more. By default 32 over
   * PostgreSQL and 8 over a file.
   */
  public CoachScheduleBuilder threads(int threads) {
    this.threads = threads;
    return this;
  }

  /**
   * The schedule, not started yet.
   *
   * @throws IllegalStateException if the conversation or the journal is missing
   */
  public CoachSchedule build() {
    CoachServices knowledge = given(services, "conversation");
    JdbcJournal database = given(journal, "journal");
    MessageOutbox outbox = database.outbox();
    int most = database.isFile() ? THREADS_ON_A_FILE : THREADS;
    BackOff slow = BackOff.random(FIRST_MESSAGE, LONGEST);
    OutboxDelivery delivery =
        new OutboxDelivery(
            outbox, new Messages(knowledge, outbox, observer), channels, slow, observer);
    TaskTakeover takeover = new TaskTakeover(server, CoachSchedule.SILENCE, clock);
    EventTask events =
        new EventTask(database.inbox(), BackOff.random(FIRST_EVENT, LONGEST), takeover, clock);
    MessageTask messages = new MessageTask(outbox, delivery, slow, takeover, clock);
    MomentAnnouncements announcements =
        new MomentAnnouncements(knowledge.journal(), knowledge.preferences(), outbox);
    PersonTask persons = new PersonTask(announcements, messages, slow, takeover, clock);
    RecoveryTask recovery = new RecoveryTask(database.inbox(), outbox, events, messages);
    Scheduler scheduler =
        CoachSchedule.scheduler(database, clock, events.task(), messages.task(), persons.task())
            .startTasks(
                recovery.task(), new HousekeepingTask(database.seen(), outbox, clock).task())
            .schedulerName(new SchedulerName.Fixed(server))
            .threads(threads == null ? most : threads)
            .build();
    takeover.watch(scheduler);
    return new CoachSchedule(database.inbox(), events, persons, scheduler);
  }

  private static <T> T given(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(name + " must be given before build().");
    }
    return value;
  }
}
