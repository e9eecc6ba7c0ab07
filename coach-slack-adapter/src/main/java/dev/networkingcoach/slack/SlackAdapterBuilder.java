package dev.networkingcoach.slack;

import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.api.store.SeenKeys;
import dev.networkingcoach.api.store.TenantStore;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.EventQueue;
import dev.networkingcoach.http.Rejection;
import dev.networkingcoach.slack.internal.work.DelayedRunner;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SlackAdapter}. Not thread-safe. */
public final class SlackAdapterBuilder {
  private final SlackSettings settings;
  private final Conversation conversation;
  private @Nullable SeenKeys seen;
  private @Nullable TenantStore tenants;
  private @Nullable PersonStore persons;
  private @Nullable EventQueue queue;
  private InstantSource clock = Clock.systemUTC();
  private Consumer<Rejection> rejections = rejection -> {};
  private @Nullable DelayedRunner waiting;

  SlackAdapterBuilder(SlackSettings settings, Conversation conversation) {
    this.settings = settings;
    this.conversation = conversation;
  }

  /** Where the adapter keeps what came before, installations, and small texts of people. */
  public SlackAdapterBuilder stores(SeenKeys seen, TenantStore tenants, PersonStore persons) {
    this.seen = seen;
    this.tenants = tenants;
    this.persons = persons;
    return this;
  }

  /** Where events wait that were acknowledged and are not answered yet. */
  public SlackAdapterBuilder queue(EventQueue queue) {
    this.queue = queue;
    return this;
  }

  /** The clock; the machine's by default. */
  public SlackAdapterBuilder clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  /**
   * Hears of each message over Socket Mode that is turned away, as an HTTP front tells of requests;
   * nobody by default. Must be thread-safe.
   */
  public SlackAdapterBuilder rejections(Consumer<Rejection> rejections) {
    this.rejections = rejections;
    return this;
  }

  /** What messages wait by until it is their turn; threads of the adapter's own by default. */
  SlackAdapterBuilder waiting(DelayedRunner waiting) {
    this.waiting = waiting;
    return this;
  }

  /**
   * The adapter; it reaches nothing until it is started.
   *
   * @throws NullPointerException if no stores or no queue were given
   */
  public SlackAdapter build() {
    Stores stores =
        new Stores(
            Objects.requireNonNull(seen, "stores must be given."),
            Objects.requireNonNull(tenants, "stores must be given."),
            Objects.requireNonNull(persons, "stores must be given."),
            Objects.requireNonNull(queue, "a queue must be given."));
    return new SlackAdapter(
        new SlackParts(settings, conversation, stores, clock, waiting), rejections);
  }

  record Stores(SeenKeys seen, TenantStore tenants, PersonStore persons, EventQueue queue) {}
}
