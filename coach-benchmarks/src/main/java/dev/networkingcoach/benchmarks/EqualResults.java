package dev.networkingcoach.benchmarks;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import dev.networkingcoach.benchmarks.oracle.PlainJavaCoach;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Sees that those who are measured conclude the same: else the figures would mean nothing. */
final class EqualResults {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final int TYPICAL = 3;
  private static final int AT_ONCE = 500;
  private static final int SHOWN = 10;

  /** Of so many networks each rule is bound to speak in one, and to be silent in another. */
  private static final int ENOUGH = 2_000;

  private final Coach coach = RuleBasedCoach.builder().build();
  private final PlainJavaCoach oracle = new PlainJavaCoach();
  private final RandomComparison random = new RandomComparison(coach);
  private final PrintStream out;
  private int faults;

  EqualResults(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints what differs, and whether nothing did.
   *
   * @param from the seed of the first random network
   * @param networks how many random networks
   */
  boolean check(int from, int networks) {
    for (int start = 0; start < networks; start += AT_ONCE) {
      int first = from + start;
      random.compare(first, first + Math.min(AT_ONCE, networks - start)).forEach(this::fault);
    }
    for (int seed = 0; seed < TYPICAL; seed++) {
      Network network = BenchmarkNetworks.typical(seed, 250, 15, TODAY);
      String name = "typical " + seed + ": ";
      Agreement.difference(coach.advise(network, TODAY), oracle.advise(network, TODAY))
          .ifPresent(text -> fault(name + text));
    }
    print(networks);
    return faults == 0;
  }

  private void print(int networks) {
    int plans = random.plans();
    if (networks >= ENOUGH) {
      out.printf("%-32s %8s %8s%n", "rule, in how many networks", "spoke", "silent");
      random
          .spoke()
          .forEach((rule, times) -> out.printf("%-32s %8d %8d%n", rule, times, plans - times));
      Set<String> unproven = random.unproven();
      if (!unproven.isEmpty()) {
        fault("always silent, or never: " + unproven);
      }
    }
    List<Integer> spoke = random.spoke().values().stream().filter(times -> times > 0).toList();
    out.printf(
        "rule base and plain Java: %,d plans, %,d verdicts, %d rules spoke%n",
        plans + TYPICAL, random.verdicts(), spoke.size());
    out.println(faults == 0 ? "all results are equal" : faults + " results differ");
  }

  private void fault(String text) {
    faults++;
    if (faults <= SHOWN) {
      out.println(text);
    }
  }
}
