package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something worth passing on: an article, a tool, a talk. Immutable and thread-safe.
 *
 * @param id the resource's id, unique among resources
 * @param title its title
 * @param topics what it is about
 * @param added since when the owner has it, in the owner's zone
 * @param link where it is; null where not said
 */
public record Resource(
    String id, String title, List<Topic> topics, LocalDate added, @Nullable String link) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Resource {
    title = Checks.oneLine(title);
    link = Checks.optionalOneLine(link);
    topics = Checks.copy(topics);
    new Checks("resource", id)
        .id("id", id)
        .line("title", title)
        .topics("topics", topics)
        .date("added", added)
        .optionalLine("link", link)
        .throwIfAny();
  }

  /**
   * A builder for a resource with this id and title, had since this day; everything else is empty.
   */
  public static ResourceBuilder builder(String id, String title, LocalDate added) {
    return new ResourceBuilder(id, title, added);
  }

  /** A builder that starts from this resource. */
  public ResourceBuilder toBuilder() {
    return new ResourceBuilder(this);
  }
}
