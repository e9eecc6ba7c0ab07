package dev.networkingcoach.language.command;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.language.command.QuestionCommand.WhoFits;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question about what is known. What is null or empty narrows nothing. Immutable and
 * thread-safe, as are its parts.
 *
 * @param wanted what the answer is to tell
 * @param traits whom it is about
 * @param dealing what happened with them; null where the question is not about that
 * @param attribute what is to be told of them; null where the question is not about that
 * @param pick which of those that fit; null for all
 */
public record FactQuery(
    Wanted wanted,
    Traits traits,
    @Nullable Dealing dealing,
    @Nullable Attribute attribute,
    @Nullable Pick pick)
    implements Command {

  /** A question about all that fit. */
  public FactQuery(
      Wanted wanted, Traits traits, @Nullable Dealing dealing, @Nullable Attribute attribute) {
    this(wanted, traits, dealing, attribute, null);
  }

  /** What an answer is to tell. */
  public enum Wanted {
    /** People. */
    WHO,
    /** What something was about, or what is known of somebody. */
    WHAT,
    /** Days. */
    WHEN,
    /** How many people. */
    HOW_MANY_PEOPLE,
    /** How many times. */
    HOW_OFTEN,
    /** Yes or no. */
    WHETHER
  }

  /**
   * Whom a question is about.
   *
   * @param people those who are named
   * @param organization where they work
   * @param role what they do there, such as {@code marketing} or {@code CTO}
   * @param sought what they need, offer or like
   * @param relation what they are to the owner
   */
  public record Traits(
      List<Who> people,
      @Nullable String organization,
      @Nullable String role,
      @Nullable Sought sought,
      @Nullable Relation relation) {

    /** Anybody. */
    public static final Traits ANYBODY = new Traits(List.of(), null, null, null, null);

    /** Copies the list. */
    public Traits {
      people = List.copyOf(people);
    }

    /** Those who are named. */
    public static Traits of(Who... people) {
      return new Traits(List.of(people), null, null, null, null);
    }
  }

  /**
   * Words to look for.
   *
   * @param words the words
   * @param where where to look
   */
  public record Sought(String words, WhoFits.Where where) {}

  /**
   * What happened. "Gave me" is {@code RECEIVED}; "introduced Ann to Bob" is {@code GAVE} with the
   * favour {@code INTRODUCTION}.
   *
   * @param kinds what kinds count; empty for any
   * @param favour what kind of favour it was
   * @param about words of what it was about
   * @param circumstance where, when and with whom in view
   * @param negated true for those with whom it did not happen
   */
  public record Dealing(
      Set<InteractionKind> kinds,
      @Nullable Favour favour,
      @Nullable String about,
      Circumstance circumstance,
      boolean negated) {

    /** Copies the set. */
    public Dealing {
      kinds = Set.copyOf(kinds);
    }

    /** Any of these kinds, whenever and wherever. */
    public static Dealing of(InteractionKind... kinds) {
      return new Dealing(Set.of(kinds), null, null, Circumstance.ANY, false);
    }
  }

  /**
   * Where and when something happened, and whom it led to.
   *
   * @param event the name of the event
   * @param period the days
   * @param target to whom an introduction led
   * @param theirs whether only what the contact did counts, such as a reply
   */
  public record Circumstance(
      @Nullable String event, @Nullable Period period, @Nullable Who target, boolean theirs) {

    /** Whenever and wherever. */
    public static final Circumstance ANY = new Circumstance(null, null, null);

    /** Whoever did it. */
    public Circumstance(@Nullable String event, @Nullable Period period, @Nullable Who target) {
      this(event, period, target, false);
    }
  }

  /**
   * Some days.
   *
   * @param from the first
   * @param to the last
   * @param words how it was said, such as "this month"; empty where the days alone tell
   */
  public record Period(LocalDate from, LocalDate to, String words) {

    /** Whether a day is one of them. */
    public boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * Some of what fits.
   *
   * @param order which come first
   * @param most how many; 1 or more
   */
  public record Pick(Order order, int most) {}

  /** In which order people or deeds are told. */
  public enum Order {
    /** What happened last. */
    LATEST,
    /** What happened first. */
    EARLIEST,
    /** With whom it happened most often. */
    MOST_OFTEN,
    /** Who has been known for the shortest time. */
    NEWEST
  }

  /** What can be told of people. */
  public enum Attribute {
    /** How to write to them. */
    EMAIL,
    /** Their job. */
    TITLE,
    /** Where they work. */
    ORGANIZATION,
    /** What they are to the owner. */
    RELATION,
    /** Whom they serve. */
    MARKETS,
    /** What they like. */
    INTERESTS,
    /** What they need. */
    NEEDS,
    /** What they offer. */
    OFFERS,
    /** Their birthday. */
    BIRTHDAY,
    /** Since when, and from where, the owner knows them. */
    ORIGIN,
    /** How to call them; kept as a note. */
    PHONE,
    /** What was noted about them. */
    NOTES,
    /** Whom they know. */
    KNOWS,
    /** Whom the owner owes something. */
    OWED,
    /** What the owner promised and has not done. */
    PROMISED,
    /** Who owes the owner an answer. */
    AWAITED,
    /** What the owner could do for them. */
    HELP
  }
}
