package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.path.IntroductionPaths;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.bot.exchange.ContactExchange;
import dev.networkingcoach.bot.exchange.NamesExchange;
import dev.networkingcoach.bot.services.CoachServices;
import dev.networkingcoach.bot.services.ModelUse;
import dev.networkingcoach.bot.services.RecentPlans;
import dev.networkingcoach.language.Grammar;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CoachConversation}. Not thread-safe. */
public final class CoachConversationBuilder {
  private final Journal journal;
  private final Coach coach;
  private InstantSource clock = InstantSource.system();
  private @Nullable PersonStore persons;
  private @Nullable IntroductionPaths paths;
  private ContactExchange exchange = new NamesExchange();
  private Optional<ModelUse> model = Optional.empty();

  CoachConversationBuilder(Journal journal, Coach coach) {
    this.journal = journal;
    this.coach = coach;
  }

  /** What is kept of persons beside the journal; must be given. */
  public CoachConversationBuilder persons(PersonStore persons) {
    this.persons = persons;
    return this;
  }

  /** Who knows the ways to people; must be given. */
  public CoachConversationBuilder paths(IntroductionPaths paths) {
    this.paths = paths;
    return this;
  }

  /** What brings contacts in and takes them away; {@link NamesExchange} by default. */
  public CoachConversationBuilder exchange(ContactExchange exchange) {
    this.exchange = exchange;
    return this;
  }

  /** Who is asked what words mean that were not understood; nobody by default. */
  public CoachConversationBuilder model(Optional<ModelUse> model) {
    this.model = model;
    return this;
  }

  /** The clock; that of the machine by default. */
  public CoachConversationBuilder clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  /**
   * The conversation.
   *
   * @throws NullPointerException if something that must be given is not
   */
  public CoachConversation build() {
    return new CoachConversation(
        new CoachServices(
            journal,
            Objects.requireNonNull(persons, "persons must be given"),
            new RecentPlans(coach),
            Objects.requireNonNull(paths, "paths must be given"),
            exchange,
            model),
        new Grammar(),
        clock);
  }
}
