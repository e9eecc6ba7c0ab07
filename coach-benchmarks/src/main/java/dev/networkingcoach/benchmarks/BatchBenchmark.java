package dev.networkingcoach.benchmarks;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.benchmarks.networks.RandomNetworks;
import dev.networkingcoach.benchmarks.oracle.OraclePlan;
import dev.networkingcoach.benchmarks.oracle.PlainJavaCoach;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** A night's work: one owner after the other, two threads sharing one coach. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
public class BatchBenchmark {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final int OWNERS = 100;

  private final PlainJavaCoach oracle = new PlainJavaCoach();
  private final RuleBasedCoach coach = RuleBasedCoach.builder().build();
  private final AtomicInteger turn = new AtomicInteger();
  private final List<Network> owners =
      IntStream.range(0, OWNERS)
          .mapToObj(seed -> RandomNetworks.typical(seed, 250, 15, TODAY))
          .toList();

  private Network next() {
    return owners.get(Math.floorMod(turn.getAndIncrement(), OWNERS));
  }

  /** Plain Java, without texts. */
  @Benchmark
  public OraclePlan oracle() {
    return oracle.advise(next(), TODAY);
  }

  /** The whole of it. */
  @Benchmark
  public Plan ruleBase() {
    return coach.advise(next(), TODAY);
  }
}
