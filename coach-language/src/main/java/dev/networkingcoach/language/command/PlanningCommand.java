package dev.networkingcoach.language.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner wants, and where they go. Naming one that is there changes what is said and leaves
 * the rest. Immutable and thread-safe, as each of its kinds.
 */
public sealed interface PlanningCommand extends Command {

  /**
   * Somebody to meet.
   *
   * @param who the person
   * @param market the market; null where not said
   * @param by until when; null where not said
   */
  record TargetSet(Who who, @Nullable String market, @Nullable LocalDate by)
      implements PlanningCommand {}

  /**
   * A target is reached.
   *
   * @param who the person
   */
  record TargetReached(Who who) implements PlanningCommand {}

  /**
   * A target is none any more.
   *
   * @param who the person
   */
  record TargetDropped(Who who) implements PlanningCommand {}

  /**
   * A goal.
   *
   * @param text the goal in words
   * @param market the market; null where not said
   * @param deadline until when; null where not said
   */
  record GoalSet(String text, @Nullable String market, @Nullable LocalDate deadline)
      implements PlanningCommand {}

  /**
   * A goal is achieved.
   *
   * @param goal its words, or a part of them
   */
  record GoalAchieved(String goal) implements PlanningCommand {}

  /**
   * A goal is another than it was; what is not said stays.
   *
   * @param text the goal in words, or a number in place of that in its words; null where not said
   * @param deadline until when; null where not said
   */
  record GoalChanged(@Nullable String text, @Nullable LocalDate deadline)
      implements PlanningCommand {}

  /**
   * A goal is none any more.
   *
   * @param goal its words, or a part of them
   */
  record GoalDropped(String goal) implements PlanningCommand {}

  /**
   * An event.
   *
   * @param name its name
   * @param on the day; null where not said, which leaves it: a new event needs one
   * @param purpose what for; null where not said
   * @param markets whose event it is; empty where not said
   * @param meet whom to meet there; empty where not said
   */
  record EventSet(
      String name,
      @Nullable LocalDate on,
      @Nullable String purpose,
      List<String> markets,
      List<Who> meet)
      implements PlanningCommand {

    /** Copies the lists. */
    public EventSet {
      markets = List.copyOf(markets);
      meet = List.copyOf(meet);
    }
  }

  /**
   * The owner does not go to an event.
   *
   * @param name its name
   */
  record EventDropped(String name) implements PlanningCommand {}

  /**
   * A group the owner is in.
   *
   * @param name its name
   * @param joined the day; null where not said, which is today for a new one
   * @param platform where it meets; null where not said
   */
  record GroupJoined(String name, @Nullable LocalDate joined, @Nullable String platform)
      implements PlanningCommand {}

  /**
   * The owner is in a group no more.
   *
   * @param name its name
   */
  record GroupLeft(String name) implements PlanningCommand {}

  /**
   * Something worth passing on.
   *
   * @param title its title
   * @param topics what it is about; empty where not said
   * @param link where it is; null where not said
   */
  record ResourceSet(String title, List<String> topics, @Nullable String link)
      implements PlanningCommand {

    /** Copies the list. */
    public ResourceSet {
      topics = List.copyOf(topics);
    }
  }

  /**
   * Something is not worth passing on any more.
   *
   * @param title its title
   */
  record ResourceDropped(String title) implements PlanningCommand {}
}
