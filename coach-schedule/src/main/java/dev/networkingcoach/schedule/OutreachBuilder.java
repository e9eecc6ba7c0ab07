package dev.networkingcoach.schedule;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.Outbox;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.outreach.Composer;
import dev.networkingcoach.bot.outreach.Messages;
import dev.networkingcoach.bot.outreach.Observer;
import dev.networkingcoach.bot.services.Services;
import dev.networkingcoach.journal.JdbcJournal;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Outreach}. Not thread-safe; {@link #build()} copies. */
public final class OutreachBuilder {
  private static final int SENDERS = 8;

  private @Nullable Services services;
  private @Nullable JdbcJournal journal;
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

  /** The journal, in whose database messages and tasks stand. */
  public OutreachBuilder journal(JdbcJournal journal) {
    this.journal = journal;
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
   * @throws IllegalStateException if the conversation or the journal is missing
   */
  public Outreach build() {
    Services knowledge = given(services, "conversation");
    JdbcJournal database = given(journal, "journal");
    Outbox messages = database.outbox();
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
    HousekeepingTask keeping = new HousekeepingTask(database.seen(), messages, clock);
    return new Outreach(
        task,
        Outreach.scheduler(database, server, clock, task, keeping),
        new OutboxWorker(messages, delivery, clock, server, SENDERS));
  }

  private static <T> T given(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(name + " must be given before build().");
    }
    return value;
  }
}
