package dev.networkingcoach.language.interpret;

import java.time.LocalDate;
import java.util.List;

/**
 * All that an interpreter is told. Immutable and thread-safe.
 *
 * @param text the words as they were written
 * @param today the day in the owner's zone
 * @param names names that may be meant by the words, of people and of what the owner knows else
 */
public record UnreadWords(String text, LocalDate today, List<String> names) {

  /** Copies the list. */
  public UnreadWords {
    names = List.copyOf(names);
  }

  /** Tells neither the words nor the names: for logs. */
  @Override
  public String toString() {
    return "UnreadWords[" + text.length() + " characters, " + names.size() + " names]";
  }
}
