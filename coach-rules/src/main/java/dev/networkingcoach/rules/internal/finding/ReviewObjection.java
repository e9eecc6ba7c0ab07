package dev.networkingcoach.rules.internal.finding;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a rule holds against a planned action, with the matched facts that made it speak. A rule
 * fills one in its consequence and inserts it; after that nobody changes it. Not thread-safe.
 */
public final class ReviewObjection {
  private final String rule;
  private final Verdict.Outcome verdict;
  private final Contact contact;
  private final MatchedFacts evidence = new MatchedFacts();

  private ReviewObjection(String rule, Verdict.Outcome verdict, Contact contact) {
    this.rule = rule;
    this.verdict = verdict;
    this.contact = contact;
  }

  /** Not yet, says the rule with this id. */
  public static ReviewObjection waitFor(String rule, Contact contact) {
    return new ReviewObjection(rule, Verdict.Outcome.WAIT, contact);
  }

  /** Not at all, says the rule with this id. */
  public static ReviewObjection stop(String rule, Contact contact) {
    return new ReviewObjection(rule, Verdict.Outcome.STOP, contact);
  }

  /** A matched fact, or a number out of one, under the name the message bundle knows it by. */
  public ReviewObjection because(String name, @Nullable Object fact) {
    evidence.add(name, fact);
    return this;
  }

  /** The id of the rule. */
  public String rule() {
    return rule;
  }

  /** What it says. */
  public Verdict.Outcome verdict() {
    return verdict;
  }

  /** The contact the action is about. */
  public Contact contact() {
    return contact;
  }

  /** The matched facts, by name. */
  public MatchedFacts evidence() {
    return evidence;
  }
}
