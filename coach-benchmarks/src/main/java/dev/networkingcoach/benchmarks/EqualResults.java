package dev.networkingcoach.benchmarks;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.benchmarks.networks.RandomNetworks;
import dev.networkingcoach.benchmarks.oracle.PlainJavaCoach;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Sees that those who are measured conclude the same: else the figures would mean nothing. */
final class EqualResults {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final int WILD = 120;

  private final Coach coach = RuleBasedCoach.builder().build();
  private final PlainJavaCoach oracle = new PlainJavaCoach();
  private final Set<String> fired = new HashSet<>();
  private final PrintStream out;
  private int plans;
  private int faults;

  EqualResults(PrintStream out) {
    this.out = out;
  }

  /** Prints what differs, and whether nothing did. */
  boolean check() {
    for (int seed = 0; seed < WILD; seed++) {
      compare("wild " + seed, RandomNetworks.wild(seed, 1 + seed % 60, 1 + seed % 9, TODAY));
    }
    for (int seed = 0; seed < 3; seed++) {
      compare("typical " + seed, RandomNetworks.typical(seed, 250, 15, TODAY));
    }
    out.printf("rule base and plain Java: %d plans, %d rules fired%n", plans, fired.size());
    out.println(faults == 0 ? "all results are equal" : faults + " results differ");
    return faults == 0;
  }

  private void compare(String name, Network network) {
    Plan plan = coach.advise(network, TODAY);
    Optional<String> difference = Agreement.difference(plan, oracle.advise(network, TODAY));
    difference.ifPresent(text -> fault(name, text));
    plan.advice().stream().map(Advice::rule).forEach(fired::add);
    plans++;
  }

  private void fault(String name, String text) {
    faults++;
    out.println(name + ": " + text);
  }
}
