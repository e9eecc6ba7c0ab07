package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Resource}. Not thread-safe; {@link #build()} copies. */
public final class ResourceBuilder {
  private String id;
  private String title;
  private List<Topic> topics = List.of();
  private LocalDate added;
  private @Nullable String link;

  ResourceBuilder(String id, String title, LocalDate added) {
    this.id = id;
    this.title = title;
    this.added = added;
  }

  ResourceBuilder(Resource resource) {
    this(resource.id(), resource.title(), resource.added());
    topics = resource.topics();
    link = resource.link();
  }

  /** The resource's id, in place of the one given before. */
  public ResourceBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** Its title, in place of the one given before. */
  public ResourceBuilder title(String title) {
    this.title = title;
    return this;
  }

  /** What it is about, replacing any given before. */
  public ResourceBuilder topics(String... topics) {
    return topics(OwnerBuilder.topics(topics));
  }

  /** What it is about, replacing any given before. */
  public ResourceBuilder topics(Collection<Topic> topics) {
    this.topics = Checks.copy(topics);
    return this;
  }

  /** Since when the owner has it, in the owner's zone, in place of the one given before. */
  public ResourceBuilder added(LocalDate added) {
    this.added = added;
    return this;
  }

  /** Where it is; null where not said. */
  public ResourceBuilder link(@Nullable String link) {
    this.link = link;
    return this;
  }

  /**
   * The resource.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Resource build() {
    return new Resource(id, title, topics, added, link);
  }
}
