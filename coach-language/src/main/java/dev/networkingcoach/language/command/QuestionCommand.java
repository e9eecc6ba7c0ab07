package dev.networkingcoach.language.command;

import dev.networkingcoach.api.journal.FactKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something the owner wants to know. Immutable and thread-safe, as each of its kinds. */
public sealed interface QuestionCommand extends Command {

  /**
   * What to do today.
   *
   * @param all true for every advice, not the agenda alone
   */
  record Today(boolean all) implements QuestionCommand {}

  /**
   * Why an advice was given.
   *
   * @param advice which, or the person it is about
   * @param rule the id of the rule asked about; null for all
   */
  record Why(NamedAdvice advice, @Nullable String rule) implements QuestionCommand {}

  /**
   * Why something was not advised, or not allowed.
   *
   * @param who about whom; null for what was said last
   * @param rule the id of the rule asked about; null for all
   */
  record WhyNot(@Nullable Who who, @Nullable String rule) implements QuestionCommand {}

  /**
   * Everything about one person.
   *
   * @param who the person
   */
  record WhoIs(Who who) implements QuestionCommand {}

  /**
   * How to reach somebody.
   *
   * @param who the person
   * @param without who is not to be asked; empty for nobody
   */
  record PathTo(Who who, List<Who> without) implements QuestionCommand {
    /** Copies the list. */
    public PathTo {
      without = List.copyOf(without);
    }

    /** How to reach somebody, through whomever. */
    public PathTo(Who who) {
      this(who, List.of());
    }
  }

  /**
   * Whom something is known of, such as who needs a designer.
   *
   * @param where where to look
   * @param words what to look for
   */
  record WhoFits(Where where, String words) implements QuestionCommand {

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
  record Advocates() implements QuestionCommand {}

  /** Who could help whom. */
  record Matches() implements QuestionCommand {}

  /** The whole plan: purpose, goals, targets, events. */
  record WholePlan() implements QuestionCommand {}

  /** The week, looked back on. */
  record Week() implements QuestionCommand {}

  /**
   * All facts of one kind.
   *
   * @param kind contacts, targets, goals, events, groups or resources
   */
  record All(FactKind kind) implements QuestionCommand {}

  /** Whom to talk to, and what to do, until the end of the week. */
  record ThisWeek() implements QuestionCommand {}

  /** Whom the owner met, or wrote to, and has not followed up with. */
  record FollowUps() implements QuestionCommand {}

  /**
   * What to do about one person.
   *
   * @param who the person
   */
  record AdviceOn(Who who) implements QuestionCommand {}

  /**
   * All that is known and has to do with some words.
   *
   * @param people whom it is about; empty for anybody
   * @param words the words; empty for all that is known of the people
   */
  record Mentioned(List<Who> people, String words) implements QuestionCommand {
    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if neither people nor words are named
     */
    public Mentioned {
      people = List.copyOf(people);
      if (people.isEmpty() && words.isBlank()) {
        throw new IllegalArgumentException("people and words must not both be empty.");
      }
    }
  }

  /**
   * A question of which words are left that no form of question places. An answer counts only where
   * something is found; that nothing is found says nothing.
   *
   * @param asked what the words that were placed ask: {@link Mentioned}, {@link WhoFits} or {@link
   *     FactQuery}
   * @param people whom it names
   */
  record Guessed(Command asked, List<Who> people) implements QuestionCommand {
    /** Copies the list. */
    public Guessed {
      people = List.copyOf(people);
    }
  }
}
