package dev.networkingcoach.api.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the owner knows of and does not know. Acquaintances may name them; no rule reads them
 * but for their name. Immutable and thread-safe.
 *
 * @param id the person's id, unique among persons and no contact's
 * @param name the person's name
 * @param organization where they work; null where not known
 * @param title what they do there; null where not known
 * @param markets the markets they have access to
 */
public record KnownPerson(
    String id,
    String name,
    @Nullable String organization,
    @Nullable String title,
    List<Topic> markets) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public KnownPerson {
    name = Checks.oneLine(name);
    organization = Checks.optionalOneLine(organization);
    title = Checks.optionalOneLine(title);
    markets = Checks.copy(markets);
    new Checks("person", id)
        .id("id", id)
        .line("name", name)
        .optionalLine("organization", organization)
        .optionalLine("title", title)
        .topics("markets", markets)
        .throwIfAny();
  }

  /** A builder for a person with this id and name; everything else is empty. */
  public static KnownPersonBuilder builder(String id, String name) {
    return new KnownPersonBuilder(id, name);
  }

  /** A builder that starts from this person. */
  public KnownPersonBuilder toBuilder() {
    return new KnownPersonBuilder(this);
  }
}
