package dev.networkingcoach.journal.internal.forget;

import java.util.Set;

/**
 * Everything a person was ever known as. Immutable and thread-safe.
 *
 * @param ids their ids, those of contacts merged into them included
 * @param names their names, none blank
 * @param organizations where they worked; empty where that was not known
 * @param emails their addresses
 * @param otherWords words in the names of others, folded
 */
public record ForgottenPerson(
    Set<String> ids,
    Set<String> names,
    Set<String> organizations,
    Set<String> emails,
    Set<String> otherWords) {

  /** Copies. */
  public ForgottenPerson {
    ids = Set.copyOf(ids);
    names = Set.copyOf(names);
    organizations = Set.copyOf(organizations);
    emails = Set.copyOf(emails);
    otherWords = Set.copyOf(otherWords);
  }
}
