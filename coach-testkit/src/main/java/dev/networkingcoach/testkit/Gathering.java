package dev.networkingcoach.testkit;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event to be described further. */
public final class Gathering {
  private final String id;
  private final LocalDate on;
  private @Nullable String purpose;
  private List<Topic> markets = List.of();
  private List<String> meet = List.of();

  Gathering(String id, LocalDate on) {
    this.id = id;
    this.on = on;
  }

  /** Why the owner goes. */
  public Gathering purpose(String purpose) {
    this.purpose = purpose;
    return this;
  }

  /** Whose event it is. */
  public Gathering markets(String... markets) {
    this.markets = Stream.of(markets).map(Topic::of).toList();
    return this;
  }

  /** Whom the owner plans to meet. */
  public Gathering meet(String... ids) {
    this.meet = List.of(ids);
    return this;
  }

  Event asEvent() {
    return new Event(id, "Event " + id, on, purpose, markets, meet);
  }
}
