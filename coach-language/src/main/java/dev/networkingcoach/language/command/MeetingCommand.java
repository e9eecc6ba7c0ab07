package dev.networkingcoach.language.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings that are agreed upon. Immutable and thread-safe, as each of its kinds. */
public sealed interface MeetingCommand extends Command {

  /**
   * A meeting that is agreed upon.
   *
   * @param with with whom; not empty
   * @param on the day
   * @param at the time of day, in the owner's zone; null where not said
   * @param purpose what it is about; null where not said
   */
  record MeetingPlanned(
      List<Who> with, LocalDate on, @Nullable LocalTime at, @Nullable String purpose)
      implements MeetingCommand {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if nobody is named
     */
    public MeetingPlanned {
      with = List.copyOf(with);
      if (with.isEmpty()) {
        throw new IllegalArgumentException("with must name one person at least.");
      }
    }
  }

  /**
   * A meeting is at another time.
   *
   * @param who with whom; null for the meeting that was spoken of last, or the next
   * @param from the day it was on; null where not said
   * @param on the new day; null where only the time of day changes
   * @param at the new time of day; null where not said
   */
  record MeetingMoved(
      @Nullable Who who, @Nullable LocalDate from, @Nullable LocalDate on, @Nullable LocalTime at)
      implements MeetingCommand {}

  /**
   * A meeting does not take place, or did not.
   *
   * @param who with whom; null for the meeting that was spoken of last
   * @param on the day it was on; null where not said
   * @param orOn the day it was on where there is none on that day: "on Wednesday" is the next one,
   *     or else the last; null where the words leave no choice
   */
  record MeetingCancelled(@Nullable Who who, @Nullable LocalDate on, @Nullable LocalDate orOn)
      implements MeetingCommand {}

  /**
   * What meetings there are.
   *
   * @param who with whom; null for all
   * @param from the first day that counts; null for today
   * @param to the last day that counts; null for all to come
   */
  record MeetingList(@Nullable Who who, @Nullable LocalDate from, @Nullable LocalDate to)
      implements MeetingCommand {}
}
