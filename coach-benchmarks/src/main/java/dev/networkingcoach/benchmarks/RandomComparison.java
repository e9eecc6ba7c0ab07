package dev.networkingcoach.benchmarks;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Platform;
import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import dev.networkingcoach.benchmarks.oracle.OracleVerdict;
import dev.networkingcoach.benchmarks.oracle.PlainJavaCoach;
import dev.networkingcoach.benchmarks.oracle.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares a coach with the oracle on networks made up by seeds, plan by plan and verdict by
 * verdict, and counts how many of them each rule spoke in. Not thread-safe.
 */
final class RandomComparison {
  private static final int MOST_CONTACTS = 60;
  private static final int VERDICTS = 3;

  private static final List<Judge> ACTIONS =
      List.of(
          id -> new PlannedAction.Ask(id, Favour.RECOMMENDATION, "a word on the audit"),
          id -> new PlannedAction.Ask(id, Favour.HELP, " "),
          id -> new PlannedAction.Ask(id, null, "an hour"),
          PlannedAction.Pitch::new,
          id -> new PlannedAction.Talk(id, null),
          id -> new PlannedAction.Talk(id, "the new office"),
          id -> new PlannedAction.Connect(id, Platform.FACEBOOK),
          id -> new PlannedAction.Connect(id, Platform.INSTAGRAM),
          id -> new PlannedAction.Connect(id, Platform.WHATSAPP),
          id -> new PlannedAction.Connect(id, Platform.LINKEDIN));

  private final Coach coach;
  private final PlainJavaCoach oracle = new PlainJavaCoach();
  private final Map<String, Integer> spoke = new TreeMap<>();
  private int plans;
  private int verdicts;

  private interface Judge {
    PlannedAction about(String contact);
  }

  /** What one network showed. */
  private record Outcome(Set<String> spoke, List<String> differences) {}

  /**
   * Compares nothing yet.
   *
   * @param coach the coach to compare
   */
  RandomComparison(Coach coach) {
    this.coach = coach;
    ruleIds().forEach(rule -> spoke.put(rule, 0));
  }

  private static Stream<String> ruleIds() {
    return Stream.concat(Stream.of(Rule.values()).map(Rule::id), OracleVerdict.RULES.stream());
  }

  /** The network of a seed, on {@link BenchmarkNetworks#day}. */
  static Network network(int seed) {
    LocalDate day = BenchmarkNetworks.day(seed);
    return BenchmarkNetworks.wild(seed, 1 + seed % MOST_CONTACTS, 1 + seed % 9, day);
  }

  /**
   * Compares the plans and some verdicts of these seeds, on all processors.
   *
   * @param from the first seed
   * @param to the one after the last
   * @return what differs, in words, each with its seed
   */
  List<String> compare(int from, int to) {
    List<Outcome> outcomes =
        IntStream.range(from, to).parallel().mapToObj(this::outcome).collect(Collectors.toList());
    plans += outcomes.size();
    verdicts += VERDICTS * outcomes.size();
    List<String> differences = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      outcome.spoke.forEach(rule -> spoke.merge(rule, 1, Integer::sum));
      differences.addAll(outcome.differences);
    }
    return differences;
  }

  private Outcome outcome(int seed) {
    Network network = network(seed);
    LocalDate day = BenchmarkNetworks.day(seed);
    Plan plan = coach.advise(network, day);
    Set<String> rules = plan.advice().stream().map(Advice::rule).collect(Collectors.toSet());
    List<String> differences = new ArrayList<>();
    Agreement.difference(plan, oracle.advise(network, day))
        .ifPresent(text -> differences.add("seed " + seed + " on " + day + ": " + text));
    for (int i = 0; i < VERDICTS; i++) {
      int draw = seed * VERDICTS + i;
      String contact = network.contacts().get(draw % network.contacts().size()).id();
      PlannedAction action = ACTIONS.get(draw % ACTIONS.size()).about(contact);
      OracleVerdict expected = oracle.review(action, network, day);
      OracleVerdict actual = Agreement.withoutTexts(coach.review(action, network, day));
      rules.addAll(actual.rules());
      if (!actual.equals(expected)) {
        String text = "\n  coach:  " + actual + "\n  oracle: " + expected;
        differences.add("seed " + seed + " on " + day + ", " + action + ": " + text);
      }
    }
    return new Outcome(rules, differences);
  }

  /**
   * A network with fewer facts on which the plans differ as well.
   *
   * @param seed the seed of a network on which they differ
   */
  Network shrunk(int seed) {
    LocalDate day = BenchmarkNetworks.day(seed);
    return Shrinking.of(network(seed), candidate -> difference(candidate, day).isPresent());
  }

  /** How the plans of a network differ, if they do. */
  Optional<String> difference(Network network, LocalDate day) {
    return Agreement.difference(coach.advise(network, day), oracle.advise(network, day));
  }

  /** In how many networks each rule of the rulebook spoke; rules it does not know as well. */
  Map<String, Integer> spoke() {
    return new TreeMap<>(spoke);
  }

  /** The rules that spoke in no network, or in all of them: of these nothing was shown. */
  Set<String> unproven() {
    Set<String> unproven = new HashSet<>();
    spoke.forEach(
        (rule, times) -> {
          if (times == 0 || times == plans) {
            unproven.add(rule);
          }
        });
    return unproven;
  }

  /** How many plans were compared. */
  int plans() {
    return plans;
  }

  /** How many verdicts were compared. */
  int verdicts() {
    return verdicts;
  }
}
