package dev.networkingcoach.benchmarks;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import dev.networkingcoach.benchmarks.oracle.PlainJavaCoach;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A night's work: 4,000 owners, one after the other, two threads sharing one coach. Not warmed up:
 * neither is the program that runs at night.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BatchBenchmark {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final int DIFFERENT = 100;
  private static final int OWNERS = 4_000;
  private static final int THREADS = 2;

  private final PlainJavaCoach oracle = new PlainJavaCoach();
  private final RuleBasedCoach coach = RuleBasedCoach.builder().build();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<Network> owners =
      IntStream.range(0, DIFFERENT)
          .mapToObj(seed -> BenchmarkNetworks.typical(seed, 250, 15, TODAY))
          .toList();

  /** Ends the threads. */
  @TearDown
  public void tearDown() {
    threads.shutdown();
  }

  /** Plain Java, without texts. */
  @Benchmark
  public int oracle() {
    return night(owner -> oracle.advise(owner, TODAY).advice().size());
  }

  /** The whole of it. */
  @Benchmark
  public int ruleBase() {
    return night(owner -> coach.advise(owner, TODAY).advice().size());
  }

  private int night(ToIntFunction<Network> advise) {
    AtomicInteger turn = new AtomicInteger();
    return Stream.generate(() -> CompletableFuture.supplyAsync(() -> work(turn, advise), threads))
        .limit(THREADS)
        .toList()
        .stream()
        .mapToInt(CompletableFuture::join)
        .sum();
  }

  private int work(AtomicInteger turn, ToIntFunction<Network> advise) {
    int advice = 0;
    for (int i = turn.getAndIncrement(); i < OWNERS; i = turn.getAndIncrement()) {
      advice += advise.applyAsInt(owners.get(i % DIFFERENT));
    }
    return advice;
  }
}
