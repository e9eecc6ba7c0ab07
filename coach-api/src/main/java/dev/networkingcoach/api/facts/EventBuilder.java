package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Event}. Not thread-safe; {@link #build()} copies. */
public final class EventBuilder {
  private String id;
  private String name;
  private LocalDate on;
  private @Nullable String purpose;
  private List<Topic> markets = List.of();
  private List<String> meet = List.of();

  EventBuilder(String id, String name, LocalDate on) {
    this.id = id;
    this.name = name;
    this.on = on;
  }

  EventBuilder(Event event) {
    this(event.id(), event.name(), event.on());
    purpose = event.purpose();
    markets = event.markets();
    meet = event.meet();
  }

  /** The event's id, in place of the one given before. */
  public EventBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** The event's name, in place of the one given before. */
  public EventBuilder name(String name) {
    this.name = name;
    return this;
  }

  /** The day, in the owner's zone, in place of the one given before. */
  public EventBuilder on(LocalDate on) {
    this.on = on;
    return this;
  }

  /** Why the owner goes; null where not said. */
  public EventBuilder purpose(@Nullable String purpose) {
    this.purpose = purpose;
    return this;
  }

  /** The markets found there, replacing any given before. */
  public EventBuilder markets(String... markets) {
    return markets(OwnerBuilder.topics(markets));
  }

  /** The markets found there, replacing any given before. */
  public EventBuilder markets(Collection<Topic> markets) {
    this.markets = Checks.copy(markets);
    return this;
  }

  /** The ids of the contacts and targets the owner plans to meet, replacing any given before. */
  public EventBuilder meet(String... meet) {
    return meet(Checks.listed(meet));
  }

  /** The ids of the contacts and targets the owner plans to meet, replacing any given before. */
  public EventBuilder meet(Collection<String> meet) {
    this.meet = Checks.copy(meet);
    return this;
  }

  /**
   * The event.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Event build() {
    return new Event(id, name, on, purpose, markets, meet);
  }
}
