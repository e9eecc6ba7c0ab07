package dev.networkingcoach.api.facts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Owner}. Not thread-safe; {@link #build()} copies. */
public final class OwnerBuilder {
  private String id;
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

  /** The owner's id, in place of the one given before. */
  public OwnerBuilder id(String id) {
    this.id = id;
    return this;
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
  public OwnerBuilder emails(String... emails) {
    return emails(Checks.listed(emails));
  }

  /** The owner's addresses, replacing any given before. */
  public OwnerBuilder emails(Collection<String> emails) {
    this.emails = Checks.copy(emails);
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
  public OwnerBuilder markets(Collection<Topic> markets) {
    this.markets = Checks.copy(markets);
    return this;
  }

  /** What the owner looks for, replacing any given before. */
  public OwnerBuilder needs(String... needs) {
    return needs(topics(needs));
  }

  /** What the owner looks for, replacing any given before. */
  public OwnerBuilder needs(Collection<Topic> needs) {
    this.needs = Checks.copy(needs);
    return this;
  }

  /** What the owner can give, replacing any given before. */
  public OwnerBuilder offers(String... offers) {
    return offers(topics(offers));
  }

  /** What the owner can give, replacing any given before. */
  public OwnerBuilder offers(Collection<Topic> offers) {
    this.offers = Checks.copy(offers);
    return this;
  }

  /** Groups of topics that mean the same, replacing any given before. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is copied.
  public final OwnerBuilder sameTopics(List<Topic>... sameTopics) {
    return sameTopics(Checks.listed(sameTopics));
  }

  /** Groups of topics that mean the same, replacing any given before. */
  public OwnerBuilder sameTopics(Collection<List<Topic>> sameTopics) {
    this.sameTopics = Checks.copy(sameTopics);
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

  /** The topics of these texts; a missing text stays missing, for its place to be told. */
  static List<Topic> topics(String... texts) {
    List<Topic> topics = new ArrayList<>();
    for (String text : Checks.listed(texts)) {
      topics.add(text == null ? null : Topic.of(text));
    }
    return topics;
  }
}
