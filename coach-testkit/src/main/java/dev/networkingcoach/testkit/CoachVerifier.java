package dev.networkingcoach.testkit;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.search.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sees what one rule of a coach advises over a few facts. What is not as expected is an {@link
 * AssertionError}, which any test framework reports. Not thread-safe.
 *
 * <pre>{@code
 * verifyThat(coach, "acme.renewal").given(dana().relation(CUSTOMER), talked(daysAgo(61)))
 *     .advises("RENEW").about("dana").due(inDays(3));
 * }</pre>
 */
public final class CoachVerifier {
  private final Coach coach;
  private final String rule;
  private final List<Object> facts = new ArrayList<>();
  private LocalDate today = VerifierFacts.TODAY;

  private CoachVerifier(Coach coach, String rule) {
    this.coach = coach;
    this.rule = rule;
  }

  /**
   * Verifies a rule of a coach, on {@link VerifierFacts#TODAY} unless said otherwise.
   *
   * @throws IllegalArgumentException if the coach has no such rule; it names the nearest
   */
  public static CoachVerifier verifyThat(Coach coach, String rule) {
    List<String> known = coach.rules().stream().map(one -> one.id()).toList();
    if (!known.contains(rule)) {
      throw new IllegalArgumentException(
          "rule ("
              + rule
              + ") must be the id of a rule of this coach."
              + Nearest.to(rule, known).map(near -> "\nMaybe " + near + ".").orElse(""));
    }
    return new CoachVerifier(coach, rule);
  }

  /** On this day, written as {@code 2026-11-23}. */
  public CoachVerifier on(String today) {
    this.today = LocalDate.parse(today);
    return this;
  }

  /** Over these facts, and those given before; see {@link VerifierNetworks#of}. */
  public CoachVerifier given(Object... facts) {
    this.facts.addAll(Arrays.asList(facts));
    return this;
  }

  /** The rule advises this action of the coach's, and nothing else. */
  public VerifiedAdvice advises(Action action) {
    return only().action(action);
  }

  /** The rule advises this action of its own, and nothing else. */
  public VerifiedAdvice advises(String ownAction) {
    return only().action(Action.OWN).ownAction(ownAction);
  }

  private VerifiedAdvice only() {
    List<Advice> advice = advice(today);
    if (advice.size() != 1) {
      throw new AssertionError(rule + " should advise one thing, but advises " + keys(advice));
    }
    return verified(advice.get(0));
  }

  /** The rule advises something under this key, among others perhaps. */
  public VerifiedAdvice advisesKey(String key) {
    List<Advice> advice = advice(today);
    return verified(
        advice.stream()
            .filter(one -> one.key().equals(key))
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        rule + " should advise " + key + ", but advises " + keys(advice))));
  }

  /** The rule advises just this, by key, best first. */
  public void advisesKeys(String... keys) {
    List<String> advised = keys(advice(today));
    if (!advised.equals(List.of(keys))) {
      throw new AssertionError(
          rule + " should advise " + List.of(keys) + ", but advises " + advised);
    }
  }

  /**
   * The rule advises nothing. So does a rule that is stopped: have the coach built with {@code
   * onStoppedRule} collect those, and see that there are none.
   */
  public void staysSilent() {
    List<Advice> advice = advice(today);
    if (!advice.isEmpty()) {
      throw new AssertionError(rule + " should stay silent, but advises " + keys(advice));
    }
  }

  private VerifiedAdvice verified(Advice advice) {
    return new VerifiedAdvice(
        advice, day -> advice(day).stream().anyMatch(one -> one.key().equals(advice.key())));
  }

  private List<Advice> advice(LocalDate day) {
    Network network = VerifierNetworks.of(facts);
    return coach.advise(network, day).advice().stream()
        .filter(one -> one.rule().equals(rule))
        .toList();
  }

  private static List<String> keys(List<Advice> advice) {
    return advice.stream().map(Advice::key).toList();
  }
}
