package dev.networkingcoach.api.facts;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Owner}. Not thread-safe; {@link #build()} copies. */
public final class OwnerBuilder {
  private final String id;
  private String name;
  private ZoneId zone;
  private List<String> emails = List.of();
  private @Nullable String purpose;
  private @Nullable String positioning;
  private List<Topic> markets = List.of();
  private List<Topic> needs = List.of();
  private List<Topic> offers = List.of();
  private List<List<Topic>> sameTopics = List.of();

  OwnerBuilder(String id, String name, ZoneId zone) {
    this.id = id;
    this.name = name;
    this.zone = zone;
  }

  OwnerBuilder(Owner owner) {
    this(owner.id(), owner.name(), owner.zone());
    emails = owner.emails();
    purpose = owner.purpose();
    positioning = owner.positioning();
    markets = owner.markets();
    needs = owner.needs();
    offers = owner.offers();
    sameTopics = owner.sameTopics();
  }

  /** The owner's name, in place of the one given before. */
  public OwnerBuilder name(String name) {
    this.name = name;
    return this;
  }

  /** The IANA zone in which dates are meant, in place of the one given before. */
  public OwnerBuilder zone(ZoneId zone) {
    this.zone = zone;
    return this;
  }

  /** The owner's addresses, replacing any given before. */
  public OwnerBuilder emails(List<String> emails) {
    this.emails = emails;
    return this;
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
    return markets(topics(markets));
  }

  /** The owner's target markets, replacing any given before. */
  public OwnerBuilder markets(List<Topic> markets) {
    this.markets = markets;
    return this;
  }

  /** What the owner looks for, replacing any given before. */
  public OwnerBuilder needs(String... needs) {
    return needs(topics(needs));
  }

  /** What the owner looks for, replacing any given before. */
  public OwnerBuilder needs(List<Topic> needs) {
    this.needs = needs;
    return this;
  }

  /** What the owner can give, replacing any given before. */
  public OwnerBuilder offers(String... offers) {
    return offers(topics(offers));
  }

  /** What the owner can give, replacing any given before. */
  public OwnerBuilder offers(List<Topic> offers) {
    this.offers = offers;
    return this;
  }

  /** Groups of topics that mean the same, replacing any given before. */
  public OwnerBuilder sameTopics(List<List<Topic>> sameTopics) {
    this.sameTopics = sameTopics;
    return this;
  }

  /**
   * The owner.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Owner build() {
    return new Owner(
        id, name, zone, emails, purpose, positioning, markets, needs, offers, sameTopics);
  }

  static List<Topic> topics(String... texts) {
    return Stream.of(texts).map(Topic::of).toList();
  }
}
