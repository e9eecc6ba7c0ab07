package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.statement.StatementReading;
import java.util.List;

/**
 * What a clause was taken for.
 *
 * @param reading what it means
 * @param people whom it is about
 * @param unexplained how many words the meaning leaves out
 * @param left the words that are left out, for a note
 */
public record MeaningResult(
    StatementReading reading, List<PersonMention> people, int unexplained, List<String> left) {

  /** Copies the lists. */
  public MeaningResult {
    people = List.copyOf(people);
    left = List.copyOf(left);
  }

  /** A meaning that explains all words. */
  public static MeaningResult of(StatementReading reading, List<PersonMention> people) {
    return new MeaningResult(reading, people, 0, List.of());
  }
}
