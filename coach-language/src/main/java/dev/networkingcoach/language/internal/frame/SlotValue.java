package dev.networkingcoach.language.internal.frame;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.List;

/**
 * What is said at a place of a frame. Immutable and thread-safe.
 *
 * @param from where it starts
 * @param end where it ends
 * @param people who is named; empty where the place is for words
 * @param text the words
 */
public record SlotValue(int from, int end, List<PersonMention> people, String text) {

  /** Copies the list. */
  public SlotValue {
    people = List.copyOf(people);
  }
}
