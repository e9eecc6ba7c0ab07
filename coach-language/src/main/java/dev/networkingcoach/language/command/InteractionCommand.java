package dev.networkingcoach.language.command;

import dev.networkingcoach.api.facts.InteractionKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened, or will. Immutable and thread-safe, as each of its kinds. */
public sealed interface InteractionCommand extends Command {

  /**
   * An interaction with one person, or the same with several.
   *
   * @param kind what happened
   * @param people with whom, in the order they were named; not empty
   * @param when when; after today for what is planned
   * @param matter what it was about
   * @param where where it was
   * @param learnt what was learnt about the person; empty where several are named
   * @param by who wrote or called, of a talk; null where both did, or it was not said
   */
  record Interacted(
      InteractionKind kind,
      List<Who> people,
      When when,
      Matter matter,
      Where where,
      Details learnt,
      @Nullable Side by)
      implements InteractionCommand {

    /** An interaction of which nobody said who began it. */
    public Interacted(
        InteractionKind kind,
        List<Who> people,
        When when,
        Matter matter,
        Where where,
        Details learnt) {
      this(kind, people, when, matter, where, learnt, null);
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if nobody is named
     */
    public Interacted {
      people = List.copyOf(people);
      if (people.isEmpty()) {
        throw new IllegalArgumentException("people must name one person at least.");
      }
    }

    /** The day. */
    public LocalDate on() {
      return when.day();
    }
  }

  /** Who did something that one of two can do alone. */
  enum Side {
    /** The owner. */
    OWNER,
    /** The contact. */
    CONTACT
  }

  /**
   * The owner brought two people together.
   *
   * @param one one of them
   * @param other the other
   * @param when when
   * @param topic what for; null where not said
   */
  record Introduced(Who one, Who other, When when, @Nullable String topic)
      implements InteractionCommand {

    /** The day. */
    public LocalDate on() {
      return when.day();
    }
  }

  /**
   * Two people know each other.
   *
   * @param one one of them
   * @param other the other
   * @param strength how well, above 0 and at most 1; null where not said
   */
  record Acquainted(Who one, Who other, @Nullable Double strength) implements InteractionCommand {}

  /**
   * Two people do not know each other after all.
   *
   * @param one one of them
   * @param other the other
   */
  record Unacquainted(Who one, Who other) implements InteractionCommand {}

  /**
   * A note about a person.
   *
   * @param who the person
   * @param text the note; not blank
   * @param on the day
   */
  record Noted(Who who, String text, LocalDate on) implements InteractionCommand {}
}
