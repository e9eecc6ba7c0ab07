package dev.networkingcoach.language.statement;

import java.util.List;

/**
 * One statement of a message: a sentence, a line, or a part of one that says one thing. Immutable
 * and thread-safe.
 *
 * @param words the words as they were written
 * @param again words that mean the same without what was said before: names stand for pronouns.
 *     What is asked about is answered by saying them again, with who is meant by the names in them
 * @param reading what it means
 * @param newNames names of people who are not known yet, to be asked about in one question; the
 *     commands name them as they stand here
 * @param resolved whom words that are no name were taken for, to be shown in the answer
 */
public record Statement(
    String words,
    String again,
    StatementReading reading,
    List<NewName> newNames,
    List<MeantPerson> resolved) {

  /** Copies the lists. */
  public Statement {
    newNames = List.copyOf(newNames);
    resolved = List.copyOf(resolved);
  }

  /**
   * A name nobody known bears.
   *
   * @param name the name, as the commands have it
   * @param job where they work and what they do, as the words tell; empty where they do not
   */
  public record NewName(String name, String job) {}

  /**
   * Whom words were taken for.
   *
   * @param words the words, such as "she" or "dna"
   * @param name the name that was taken
   */
  public record MeantPerson(String words, String name) {}
}
