package dev.networkingcoach.benchmarks;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import dev.networkingcoach.benchmarks.oracle.OraclePlan;
import dev.networkingcoach.benchmarks.oracle.PlainJavaCoach;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.internal.engine.RuleCatalogue;
import dev.networkingcoach.rules.internal.engine.RuleConclusions;
import dev.networkingcoach.rules.internal.ranking.FindingRanking;
import dev.networkingcoach.rules.internal.ranking.RankedFinding;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One plan for one owner: by hand, by rule, and what of the latter goes where. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OwnerBenchmark {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final int INTERACTIONS = 15;

  /** How many contacts the owner has. */
  @Param({"250", "5000"})
  public int contacts;

  private final PlainJavaCoach oracle = new PlainJavaCoach();
  private final RuleBasedCoach coach = RuleBasedCoach.builder().build();
  private final RuleBase rules = RuleBase.prebuilt();
  private final RuleCatalogue catalogue = new RuleCatalogue(rules.rules(), RuleMessages.shipped());

  private Network network = BenchmarkNetworks.typical(1, 1, 1, TODAY);

  /** Makes up the owner. */
  @Setup
  public void setUp() {
    network = BenchmarkNetworks.typical(1, contacts, INTERACTIONS, TODAY);
  }

  /** Plain Java, without texts. */
  @Benchmark
  public OraclePlan oracle() {
    return oracle.advise(network, TODAY);
  }

  /** The whole of it: facts, rules, ranking, texts. */
  @Benchmark
  public Plan ruleBase() {
    return coach.advise(network, TODAY);
  }

  /** Facts, rules and ranking, without texts: what plain Java does as well. */
  @Benchmark
  public List<RankedFinding> ranked(Blackhole unread) {
    FindingRanking ranking =
        new FindingRanking(network, TODAY, rule -> catalogue.rule(rule).weight());
    List<RankedFinding> ranked = ranking.rank(rules.judge(Situation.of(network, TODAY)).findings());
    unread.consume(ranking.agenda(ranked));
    return ranked;
  }

  /** Facts and rules, without ranking and texts. */
  @Benchmark
  public RuleConclusions rules() {
    return rules.judge(Situation.of(network, TODAY));
  }

  /** What is counted before the rules fire. */
  @Benchmark
  public Situation facts() {
    return Situation.of(network, TODAY);
  }
}
