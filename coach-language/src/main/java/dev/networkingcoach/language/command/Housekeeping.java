package dev.networkingcoach.language.command;

import dev.networkingcoach.api.facts.InteractionKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Care for what is kept. Immutable and thread-safe, as each of its kinds. */
public sealed interface Housekeeping extends Command {

  /**
   * To take back an entry.
   *
   * @param entry the number or id of the entry; null for the last
   */
  record Undo(@Nullable String entry) implements Housekeeping {}

  /**
   * The last entry was wrong: it is taken back, and this is recorded in its place.
   *
   * @param instead what is right; not empty
   */
  record Corrected(List<Command> instead) implements Housekeeping {

    /** Copies the list. */
    public Corrected {
      instead = List.copyOf(instead);
    }
  }

  /**
   * Something that was noted of a person was wrong: it is taken out.
   *
   * @param who the person
   * @param kinds which kinds of deeds it may be; empty for any
   * @param isNote whether it is a note
   * @param isLast whether the last of several is meant
   * @param about words it has; null where not said
   */
  record FactRemoved(
      Who who, Set<InteractionKind> kinds, boolean isNote, boolean isLast, @Nullable String about)
      implements Housekeeping {

    /** Copies the set. */
    public FactRemoved {
      kinds = Set.copyOf(kinds);
    }
  }

  /**
   * What was recorded, newest first.
   *
   * @param most how many; 1 or more
   */
  record ShowLog(int most) implements Housekeeping {}

  /**
   * Everything, to take away.
   *
   * @param format in which form
   */
  record Export(Format format) implements Housekeeping {}

  /** How to bring contacts in. */
  record HowToImport() implements Housekeeping {}

  /** The deadlines and events as a calendar. */
  record Calendar() implements Housekeeping {}

  /** Who may be in there twice. */
  record Duplicates() implements Housekeeping {}

  /**
   * Two are one person.
   *
   * @param from who is no more
   * @param into who stays
   */
  record Merge(Who from, Who into) implements Housekeeping {}

  /**
   * Two are two people, however alike they look.
   *
   * @param one one of the two
   * @param other the other
   */
  record Different(Who one, Who other) implements Housekeeping {}

  /** The forms of an export. */
  enum Format {
    /** The network as JSON; can be imported again. */
    JSON,
    /** Contacts as a table. */
    CSV,
    /** Contacts as vCard 4. */
    VCARD
  }
}
