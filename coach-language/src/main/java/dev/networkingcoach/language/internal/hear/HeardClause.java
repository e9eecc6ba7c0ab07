package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.statement.StatementReading;
import java.util.List;

/**
 * What one clause was taken for.
 *
 * @param meaning the frame it fits; empty for none
 * @param reading what it means
 * @param people whom it is about
 * @param again the words that mean the same without what was said before
 */
record HeardClause(
    String meaning, StatementReading reading, List<PersonMention> people, String again) {

  /** Copies the list. */
  HeardClause {
    people = List.copyOf(people);
  }
}
