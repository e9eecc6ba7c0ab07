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

  /** Words that mean something impossible, and so are not recorded. */
  static HeardClause refused(String problem, String words) {
    StatementReading reading = new StatementReading.NotUnderstood(problem, List.of());
    return new HeardClause("", reading, List.of(), words);
  }
}
