package dev.networkingcoach.language.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is known. Immutable and thread-safe.
 *
 * @param id the id
 * @param name the whole name; the id where none is known
 * @param organization where they work; null where not known
 * @param title what they do there; null where not known
 * @param emails their addresses
 * @param isContact false for a target, and for somebody whom a contact knows
 */
public record NamedContact(
    String id,
    String name,
    @Nullable String organization,
    @Nullable String title,
    List<String> emails,
    boolean isContact) {

  /** Copies the list. */
  public NamedContact {
    emails = List.copyOf(emails);
  }
}
