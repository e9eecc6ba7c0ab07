package dev.networkingcoach.benchmarks;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One plan for an owner whose contacts all need and offer the same few things. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DenseBenchmark {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final int INTERACTIONS = 5;

  /** How many contacts the owner has. */
  @Param({"1000", "4000"})
  public int contacts;

  private final RuleBasedCoach coach = RuleBasedCoach.builder().build();
  private Network network = BenchmarkNetworks.dense(1, 1, 1, TODAY);

  /** Makes up the owner. */
  @Setup
  public void setUp() {
    network = BenchmarkNetworks.dense(1, contacts, INTERACTIONS, TODAY);
  }

  /** Facts, rules, ranking and texts. */
  @Benchmark
  public Plan dense() {
    return coach.advise(network, TODAY);
  }
}
