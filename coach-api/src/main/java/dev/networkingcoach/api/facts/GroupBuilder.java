package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Group}. Not thread-safe; {@link #build()} copies. */
public final class GroupBuilder {
  private String id;
  private String name;
  private LocalDate joined;
  private @Nullable String platform;

  GroupBuilder(String id, String name, LocalDate joined) {
    this.id = id;
    this.name = name;
    this.joined = joined;
  }

  GroupBuilder(Group group) {
    this(group.id(), group.name(), group.joined());
    platform = group.platform();
  }

  /** The group's id, in place of the one given before. */
  public GroupBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** The group's name, in place of the one given before. */
  public GroupBuilder name(String name) {
    this.name = name;
    return this;
  }

  /** Since when, in the owner's zone, in place of the one given before. */
  public GroupBuilder joined(LocalDate joined) {
    this.joined = joined;
    return this;
  }

  /** Where it meets; null where not said. */
  public GroupBuilder platform(@Nullable String platform) {
    this.platform = platform;
    return this;
  }

  /**
   * The group.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Group build() {
    return new Group(id, name, joined, platform);
  }
}
