package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occasion to meet people. Immutable and thread-safe.
 *
 * @param id the event's id, unique among events
 * @param name the event's name
 * @param on the day, in the owner's zone
 * @param purpose why the owner goes; null where not said
 * @param markets the markets found there
 * @param meet the ids of the contacts and targets the owner plans to meet
 */
public record Event(
    String id,
    String name,
    LocalDate on,
    @Nullable String purpose,
    List<Topic> markets,
    List<String> meet) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Event {
    name = Checks.oneLine(name);
    markets = Checks.copy(markets);
    meet = Checks.copy(meet);
    new Checks("event", id)
        .id("id", id)
        .line("name", name)
        .date("on", on)
        .optionalText("purpose", purpose)
        .topics("markets", markets)
        .lines("meet", meet)
        .throwIfAny();
  }

  /** A builder for an event with this id and name, on this day; everything else is empty. */
  public static EventBuilder builder(String id, String name, LocalDate on) {
    return new EventBuilder(id, name, on);
  }

  /** A builder that starts from this event. */
  public EventBuilder toBuilder() {
    return new EventBuilder(this);
  }
}
