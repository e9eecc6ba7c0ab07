package dev.networkingcoach.api.facts;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link KnownPerson}. Not thread-safe; {@link #build()} copies. */
public final class KnownPersonBuilder {
  private String id;
  private String name;
  private @Nullable String organization;
  private @Nullable String title;
  private List<Topic> markets = List.of();

  KnownPersonBuilder(String id, String name) {
    this.id = id;
    this.name = name;
  }

  KnownPersonBuilder(KnownPerson person) {
    this(person.id(), person.name());
    organization = person.organization();
    title = person.title();
    markets = person.markets();
  }

  /** The person's id, in place of the one given before. */
  public KnownPersonBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** Their name, in place of the one given before. */
  public KnownPersonBuilder name(String name) {
    this.name = name;
    return this;
  }

  /** Where they work; null where not known. */
  public KnownPersonBuilder organization(@Nullable String organization) {
    this.organization = organization;
    return this;
  }

  /** What they do there; null where not known. */
  public KnownPersonBuilder title(@Nullable String title) {
    this.title = title;
    return this;
  }

  /** The markets they have access to, replacing any given before. */
  public KnownPersonBuilder markets(String... markets) {
    return markets(OwnerBuilder.topics(markets));
  }

  /** The markets they have access to, replacing any given before. */
  public KnownPersonBuilder markets(Collection<Topic> markets) {
    this.markets = Checks.copy(markets);
    return this;
  }

  /**
   * The person.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public KnownPerson build() {
    return new KnownPerson(id, name, organization, title, markets);
  }
}
