package dev.networkingcoach.language.command;

import dev.networkingcoach.api.journal.FactKind;
import org.jspecify.annotations.Nullable;

/** Something the owner wants to know. Immutable and thread-safe, as each of its kinds. */
public sealed interface Question extends Command {

  /**
   * What to do today.
   *
   * @param all true for every advice, not the agenda alone
   */
  record Today(boolean all) implements Question {}

  /**
   * Why an advice was given.
   *
   * @param advice which, or the person it is about
   * @param rule the id of the rule asked about; null for all
   */
  record Why(NamedAdvice advice, @Nullable String rule) implements Question {}

  /**
   * Why something was not advised, or not allowed.
   *
   * @param who about whom; null for what was said last
   * @param rule the id of the rule asked about; null for all
   */
  record WhyNot(@Nullable Who who, @Nullable String rule) implements Question {}

  /**
   * Everything about one person.
   *
   * @param who the person
   */
  record WhoIs(Who who) implements Question {}

  /**
   * How to reach somebody.
   *
   * @param who the person
   */
  record PathTo(Who who) implements Question {}

  /**
   * Whom something is known of, such as who needs a designer.
   *
   * @param where where to look
   * @param words what to look for
   */
  record WhoFits(Where where, String words) implements Question {

    /** Where to look. */
    public enum Where {
      /** What somebody does, offers and likes, and the notes on them. */
      ANYWHERE,
      /** What somebody needs. */
      NEEDS,
      /** What somebody offers. */
      OFFERS,
      /** What somebody likes. */
      INTERESTS,
      /** Whom somebody serves. */
      MARKETS,
      /** What somebody is, and where. */
      WORK
    }
  }

  /** Who speaks for the owner, and who might. */
  record Advocates() implements Question {}

  /** Who could help whom. */
  record Matches() implements Question {}

  /** The whole plan: purpose, goals, targets, events. */
  record WholePlan() implements Question {}

  /** The week, looked back on. */
  record Week() implements Question {}

  /**
   * All facts of one kind.
   *
   * @param kind contacts, targets, goals, events, groups or resources
   */
  record All(FactKind kind) implements Question {}

  /** Whom to talk to, and what to do, until the end of the week. */
  record ThisWeek() implements Question {}

  /** Whom the owner met, or wrote to, and has not followed up with. */
  record FollowUps() implements Question {}
}
