package dev.networkingcoach.benchmarks;

import dev.networkingcoach.benchmarks.networks.RandomNetworks;
import dev.networkingcoach.benchmarks.subset.DroolsSubset;
import dev.networkingcoach.benchmarks.subset.EvreteSubset;
import dev.networkingcoach.benchmarks.subset.Subset;
import dev.networkingcoach.rules.internal.engine.Conclusions;
import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.internal.finding.Finding;
import dev.networkingcoach.rules.internal.situation.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Six rules in two engines, and all rules in ours, over facts that were counted before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SubsetBenchmark {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private final DroolsSubset drools = new DroolsSubset();
  private final EvreteSubset evrete = new EvreteSubset();
  private final RuleBase all = RuleBase.prebuilt();
  private final Situation situation =
      Situation.of(RandomNetworks.typical(1, 250, 15, TODAY), TODAY);

  private final Situation subset =
      Subset.situation(RandomNetworks.typical(1, 250, 15, TODAY), TODAY);

  /** Ends Evrete's threads. */
  @TearDown
  public void tearDown() {
    evrete.close();
  }

  /** Our engine. */
  @Benchmark
  public List<Finding> drools() {
    return drools.judge(subset);
  }

  /** The other one. */
  @Benchmark
  public List<Finding> evrete() {
    return evrete.judge(subset);
  }

  /** The whole rule base in our engine. */
  @Benchmark
  public Conclusions allRules() {
    return all.judge(situation);
  }
}
