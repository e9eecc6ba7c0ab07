package dev.networkingcoach.bot.schedule;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.conversation.internal.turn.Services;
import dev.networkingcoach.journal.store.Outbox;
import dev.networkingcoach.journal.store.Seen;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Outreach}. Not thread-safe; {@link #build()} copies. */
public final class OutreachBuilder {
  private static final int SENDERS = 8;

  private @Nullable Services services;
  private @Nullable Seen seen;
  private @Nullable Outbox outbox;
  private @Nullable DataSource database;
  private Function<OwnerKey, Optional<Channel>> channels = owner -> Optional.empty();
  private InstantSource clock = InstantSource.system();
  private Observer observer = Observer.NONE;
  private String server = UUID.randomUUID().toString();

  OutreachBuilder() {}

  /** The conversation that answers what is said to these messages. */
  public OutreachBuilder conversation(CoachConversation conversation) {
    this.services = conversation.services();
    return this;
  }

  /** What arrived and what is to be sent, for all servers. */
  public OutreachBuilder stores(Seen seen, Outbox outbox) {
    this.seen = seen;
    this.outbox = outbox;
    return this;
  }

  /** The journal's database, where the scheduler keeps its tasks. */
  public OutreachBuilder database(DataSource database) {
    this.database = database;
    return this;
  }

  /** Finds the channel of a person; empty where none is configured. */
  public OutreachBuilder channels(Function<OwnerKey, Optional<Channel>> channels) {
    this.channels = channels;
    return this;
  }

  /** The clock; the system's by default. */
  public OutreachBuilder clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  /** Counts what becomes of messages; nobody by default. */
  public OutreachBuilder observer(Observer observer) {
    this.observer = observer;
    return this;
  }

  /** The name of this server, which no other over the same database has; random by default. */
  public OutreachBuilder server(String server) {
    this.server = server;
    return this;
  }

  /**
   * The outreach, not started yet.
   *
   * @throws IllegalStateException if conversation, stores or the database are missing
   */
  public Outreach build() {
    Services knowledge = given(services, "conversation");
    Outbox messages = given(outbox, "stores");
    Seen arrived = given(seen, "stores");
    DataSource tasks = given(database, "database");
    Announcements announcements =
        new Announcements(knowledge.journal(), knowledge.preferences(), messages);
    PersonTask task = new PersonTask(announcements, clock);
    Composer composer = new Messages(knowledge, messages, observer);
    Delivery delivery =
        new Delivery(
            messages,
            composer,
            channels,
            new BackOff(() -> ThreadLocalRandom.current().nextDouble()),
            observer);
    return new Outreach(
        task,
        Outreach.scheduler(
            tasks, task, new HousekeepingTask(arrived, messages, clock), clock, server),
        new OutboxWorker(messages, delivery, clock, server, SENDERS));
  }

  private static <T> T given(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(name + " must be given before build().");
    }
    return value;
  }
}
