package dev.networkingcoach.api.facts;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Owner}. Not thread-safe; {@link #build()} copies. */
public final class OwnerBuilder {
  private final String id;
  private final String name;
  private final ZoneId zone;
  private @Nullable String purpose;
  private @Nullable String positioning;
  private List<Topic> markets = List.of();
  private List<Topic> needs = List.of();
  private List<Topic> offers = List.of();

  OwnerBuilder(String id, String name, ZoneId zone) {
    this.id = id;
    this.name = name;
    this.zone = zone;
  }

  /** Why the owner networks. */
  public OwnerBuilder purpose(@Nullable String purpose) {
    this.purpose = purpose;
    return this;
  }

  /** Whom the owner serves, and which problem they solve. */
  public OwnerBuilder positioning(@Nullable String positioning) {
    this.positioning = positioning;
    return this;
  }

  /** The owner's target markets, replacing any given before. */
  public OwnerBuilder markets(String... markets) {
    this.markets = topics(markets);
    return this;
  }

  /** What the owner looks for, replacing any given before. */
  public OwnerBuilder needs(String... needs) {
    this.needs = topics(needs);
    return this;
  }

  /** What the owner can give, replacing any given before. */
  public OwnerBuilder offers(String... offers) {
    this.offers = topics(offers);
    return this;
  }

  /**
   * The owner.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Owner build() {
    return new Owner(id, name, zone, purpose, positioning, markets, needs, offers);
  }

  static List<Topic> topics(String... texts) {
    return Stream.of(texts).map(Topic::of).toList();
  }
}
