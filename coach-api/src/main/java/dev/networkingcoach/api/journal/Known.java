package dev.networkingcoach.api.journal;

import dev.networkingcoach.api.facts.Network;
import java.util.List;
import java.util.Set;

/**
 * What all entries that count say together. Immutable and thread-safe.
 *
 * @param network the network
 * @param notes the notes, oldest first
 * @param meetingsOut the ids of meetings that were taken out, and do not come back
 * @param number the number of the last entry it rests on
 */
public record Known(Network network, List<Note> notes, Set<String> meetingsOut, long number) {

  /** Copies the lists. */
  public Known {
    notes = List.copyOf(notes);
    meetingsOut = Set.copyOf(meetingsOut);
  }

  /** What is known where no meeting was taken out. */
  public Known(Network network, List<Note> notes, long number) {
    this(network, notes, Set.of(), number);
  }

  /** The notes about the contact of this id, oldest first. */
  public List<Note> notesAbout(String contact) {
    return notes.stream().filter(note -> note.contact().equals(contact)).toList();
  }
}
