package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A club, a community or a forum the owner belongs to. Immutable and thread-safe.
 *
 * @param id the group's id, unique among groups
 * @param name the group's name
 * @param joined since when, in the owner's zone
 * @param platform where it meets; null where not said
 */
public record Group(String id, String name, LocalDate joined, @Nullable String platform) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Group {
    name = Checks.oneLine(name);
    platform = Checks.optionalOneLine(platform);
    new Checks("group", id)
        .id("id", id)
        .line("name", name)
        .date("joined", joined)
        .optionalLine("platform", platform)
        .throwIfAny();
  }

  /** A builder for a group with this id and name, joined on this day. */
  public static GroupBuilder builder(String id, String name, LocalDate joined) {
    return new GroupBuilder(id, name, joined);
  }

  /** A builder that starts from this group. */
  public GroupBuilder toBuilder() {
    return new GroupBuilder(this);
  }
}
