package dev.networkingcoach.testkit;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks closer at an advice. What is not as expected is an {@link AssertionError} that names the
 * key, what was expected and what is.
 */
public final class VerifiedAdvice {
  private final Advice advice;
  private final Predicate<LocalDate> shown;

  VerifiedAdvice(Advice advice, Predicate<LocalDate> shown) {
    this.advice = advice;
    this.shown = shown;
  }

  /** What it advises to do. */
  public VerifiedAdvice action(Action action) {
    return same("action", action, advice.action());
  }

  /** The action of the embedder's own it advises; null for one of the coach's. */
  public VerifiedAdvice ownAction(@Nullable String ownAction) {
    return same("own action", ownAction, advice.ownAction());
  }

  /** The contacts it is about, by id and in this order; none for the owner. */
  public VerifiedAdvice about(String... contacts) {
    return same("contacts", List.of(contacts), advice.contacts());
  }

  /** Its key. */
  public VerifiedAdvice keyed(String key) {
    return same("key", key, advice.key());
  }

  /** The day it is due, written as {@code 2026-11-23}; null for none. */
  public VerifiedAdvice due(@Nullable String day) {
    return same("due", day(day), advice.due());
  }

  /** The day by which it is best done, written as {@code 2026-11-23}; null for none. */
  public VerifiedAdvice bestBy(@Nullable String day) {
    return same("bestBy", day(day), advice.bestBy());
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  /** The last day on which the rule still gives it over the same facts. */
  public VerifiedAdvice until(String day) {
    LocalDate last = LocalDate.parse(day);
    same("given on " + last, true, shown.test(last));
    return same("given on " + last.plusDays(1), false, shown.test(last.plusDays(1)));
  }

  /** How pressing it is. */
  public VerifiedAdvice urgency(Urgency urgency) {
    return same("urgency", urgency, advice.urgency());
  }

  /** Its score: the weight of the rule, plus the points of the urgency. */
  public VerifiedAdvice score(int score) {
    return same("score", score, advice.score());
  }

  /** Its topics in folded form, in this order. */
  public VerifiedAdvice topics(String... topics) {
    return same("topics", List.of(topics), advice.topics());
  }

  /** The id of its target; null for none. */
  public VerifiedAdvice target(@Nullable String target) {
    return same("target", target, advice.target());
  }

  /** Its headline. */
  public VerifiedAdvice headline(String headline) {
    return same("headline", headline, advice.headline());
  }

  /** Its draft; null for none. */
  public VerifiedAdvice draft(@Nullable String draft) {
    return same("draft", draft, advice.draft());
  }

  /** Its reasons together contain each of these. */
  public VerifiedAdvice because(String... parts) {
    String reasons = String.join("\n", advice.because());
    for (String part : parts) {
      if (!reasons.contains(part)) {
        throw fault("because", "something with \"" + part + "\"", reasons);
      }
    }
    return this;
  }

  private VerifiedAdvice same(String what, @Nullable Object expected, @Nullable Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw fault(what, expected, actual);
    }
    return this;
  }

  private AssertionError fault(String what, @Nullable Object expected, @Nullable Object actual) {
    return new AssertionError(
        advice.key() + ": " + what + " should be " + expected + ", but is " + actual);
  }
}
