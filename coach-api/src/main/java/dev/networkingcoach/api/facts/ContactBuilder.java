package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Contact}. A list given replaces the one before. Not thread-safe; {@link #build()}
 * copies.
 */
public final class ContactBuilder {
  private String id;
  private String name;
  private @Nullable String organization;
  private @Nullable String title;
  private List<String> emails = List.of();
  private Relation relation = Relation.ACQUAINTANCE;
  private @Nullable Integer connections;
  private List<Topic> markets = List.of();
  private List<Topic> interests = List.of();
  private List<Topic> needs = List.of();
  private List<Topic> offers = List.of();
  private Advocacy advocacy = Advocacy.NONE;
  private @Nullable LocalDate advocacySince;
  private boolean focus;
  private @Nullable LocalDate since;
  private @Nullable Integer cadenceDays;
  private @Nullable Birthday birthday;
  private List<String> labels = List.of();
  private boolean archived;

  ContactBuilder(String id, String name) {
    this.id = id;
    this.name = name;
  }

  ContactBuilder(Contact contact) {
    this(contact.id(), contact.name());
    organization = contact.organization();
    title = contact.title();
    emails = contact.emails();
    relation = contact.relation();
    connections = contact.connections();
    markets = contact.markets();
    interests = contact.interests();
    needs = contact.needs();
    offers = contact.offers();
    advocacy = contact.advocacy();
    advocacySince = contact.advocacySince();
    focus = contact.focus();
    since = contact.since();
    cadenceDays = contact.cadenceDays();
    birthday = contact.birthday();
    labels = contact.labels();
    archived = contact.archived();
  }

  /** Their id, in place of the one given before. */
  public ContactBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** Their name; blank where it is unknown. */
  public ContactBuilder name(String name) {
    this.name = name;
    return this;
  }

  /** Where the contact works. */
  public ContactBuilder organization(@Nullable String organization) {
    this.organization = organization;
    return this;
  }

  /** What they do there. */
  public ContactBuilder title(@Nullable String title) {
    this.title = title;
    return this;
  }

  /** Their addresses. */
  public ContactBuilder emails(String... emails) {
    return emails(Checks.listed(emails));
  }

  /** Their addresses. */
  public ContactBuilder emails(Collection<String> emails) {
    this.emails = Checks.copy(emails);
    return this;
  }

  /** How they stand to the owner; {@link Relation#ACQUAINTANCE} by default. */
  public ContactBuilder relation(Relation relation) {
    this.relation = relation;
    return this;
  }

  /** How many people they know. */
  public ContactBuilder connections(@Nullable Integer connections) {
    this.connections = connections;
    return this;
  }

  /** The markets they have access to. */
  public ContactBuilder markets(String... markets) {
    return markets(OwnerBuilder.topics(markets));
  }

  /** The markets they have access to. */
  public ContactBuilder markets(Collection<Topic> markets) {
    this.markets = Checks.copy(markets);
    return this;
  }

  /** What they follow. */
  public ContactBuilder interests(String... interests) {
    return interests(OwnerBuilder.topics(interests));
  }

  /** What they follow. */
  public ContactBuilder interests(Collection<Topic> interests) {
    this.interests = Checks.copy(interests);
    return this;
  }

  /** What they look for. */
  public ContactBuilder needs(String... needs) {
    return needs(OwnerBuilder.topics(needs));
  }

  /** What they look for. */
  public ContactBuilder needs(Collection<Topic> needs) {
    this.needs = Checks.copy(needs);
    return this;
  }

  /** What they can give. */
  public ContactBuilder offers(String... offers) {
    return offers(OwnerBuilder.topics(offers));
  }

  /** What they can give. */
  public ContactBuilder offers(Collection<Topic> offers) {
    this.offers = Checks.copy(offers);
    return this;
  }

  /** How far they speak for the owner; {@link Advocacy#NONE} by default. */
  public ContactBuilder advocacy(Advocacy advocacy) {
    this.advocacy = advocacy;
    return this;
  }

  /** Since when, in the owner's zone. */
  public ContactBuilder advocacySince(@Nullable LocalDate advocacySince) {
    this.advocacySince = advocacySince;
    return this;
  }

  /** Whether the owner chose to invest in them; false by default. */
  public ContactBuilder focus(boolean focus) {
    this.focus = focus;
    return this;
  }

  /** Since when they are connected, in the owner's zone. */
  public ContactBuilder since(@Nullable LocalDate since) {
    this.since = since;
    return this;
  }

  /** Days between touches the owner wants; by default the relation decides. */
  public ContactBuilder cadenceDays(@Nullable Integer cadenceDays) {
    this.cadenceDays = cadenceDays;
    return this;
  }

  /** Their birthday. */
  public ContactBuilder birthday(@Nullable Birthday birthday) {
    this.birthday = birthday;
    return this;
  }

  /** What the owner files them under. */
  public ContactBuilder labels(String... labels) {
    return labels(Checks.listed(labels));
  }

  /** What the owner files them under. */
  public ContactBuilder labels(Collection<String> labels) {
    this.labels = Checks.copy(labels);
    return this;
  }

  /** Whether the owner is done with them; false by default. */
  public ContactBuilder archived(boolean archived) {
    this.archived = archived;
    return this;
  }

  /**
   * The contact.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Contact build() {
    return new Contact(
        id,
        name,
        organization,
        title,
        emails,
        relation,
        connections,
        markets,
        interests,
        needs,
        offers,
        advocacy,
        advocacySince,
        focus,
        since,
        cadenceDays,
        birthday,
        labels,
        archived);
  }
}
