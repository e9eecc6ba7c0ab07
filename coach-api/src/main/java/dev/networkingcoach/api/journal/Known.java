package dev.networkingcoach.api.journal;

import dev.networkingcoach.api.facts.Network;
import java.util.List;

/**
 * What all entries that count say together. Immutable and thread-safe.
 *
 * @param network the network
 * @param notes the notes, oldest first
 * @param number the number of the last entry it rests on
 */
public record Known(Network network, List<Note> notes, long number) {

  /** Copies the list. */
  public Known {
    notes = List.copyOf(notes);
  }

  /** The notes about the contact of this id, oldest first. */
  public List<Note> notesAbout(String contact) {
    return notes.stream().filter(note -> note.contact().equals(contact)).toList();
  }
}
