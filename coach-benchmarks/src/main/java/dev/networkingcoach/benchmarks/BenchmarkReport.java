package dev.networkingcoach.benchmarks;

import dev.networkingcoach.benchmarks.language.LanguageJudge;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks one after the other and prints one table. What counts in it are the ratios.
 * They come from processor time, and from the best iteration of each: the clock of a machine that
 * others use, too, would lie.
 */
final class BenchmarkReport {
  private static final int STARTS = 7;
  private static final int FEW = 120;
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private final PrintStream out;
  private final List<Figure> figures = new ArrayList<>();

  /** One line; microseconds and bytes an operation: the median, the least, the least. */
  private record Figure(String name, double wall, double cpu, double bytes) {}

  private BenchmarkReport(PrintStream out) {
    this.out = out;
  }

  /**
   * Measures, or only compares.
   *
   * @param args {@code --short} to see in seconds that all conclude the same, and to measure
   *     nothing; {@code --compare 20000} to see it on as many random networks, which takes minutes;
   *     {@code --compare 20000 7000} to begin with the seed 7000
   */
  public static void main(String[] args) throws RunnerException, IOException {
    if (!String.join(" ", args).matches("|--short|--compare [0-9]{1,8}( [0-9]{1,8})?")) {
      System.err.println(
          """
          Usage: coach-bench [--short | --compare NETWORKS [FIRST-SEED]]
                 coach-bench language --help
                 coach-bench network [--large]""");
      System.exit(2);
    }
    int networks = args.length > 1 ? Integer.parseInt(args[1]) : FEW;
    int from = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    boolean equal = new EqualResults(System.out).check(from, networks);
    if (equal && args.length == 0) {
      new BenchmarkReport(System.out).measure();
    }
    System.exit(equal ? 0 : 1);
  }

  private void measure() throws RunnerException, IOException {
    Path logs = Files.createTempDirectory("coach-bench-");
    System.err.println("Measuring, which takes a quarter of an hour; the logs are in " + logs);
    Options steady =
        options(logs.resolve("steady.log"), "(Owner|Dense)Benchmark")
            .warmupIterations(8)
            .warmupTime(TimeValue.seconds(5))
            .measurementIterations(6)
            .measurementTime(TimeValue.seconds(4))
            .build();
    Options night =
        options(logs.resolve("night.log"), "BatchBenchmark")
            .warmupIterations(0)
            .measurementIterations(1)
            .build();
    for (Options options : List.of(steady, night)) {
      new Runner(options).run().forEach(result -> figures.add(figure(result)));
    }
    print();
    printStarts();
    LanguageJudge.measure(out);
  }

  private static ChainedOptionsBuilder options(Path log, String benchmarks) {
    return new OptionsBuilder()
        .include(BenchmarkReport.class.getPackageName() + "\\." + benchmarks)
        .forks(1)
        .jvmArgs("-Xmx2g", "-Dslf4j.internal.verbosity=ERROR")
        .shouldFailOnError(true)
        .output(log.toString())
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class);
  }

  private static Figure figure(RunResult result) {
    Result<?> primary = result.getPrimaryResult();
    double wall = primary.getStatistics().getPercentile(50);
    return new Figure(
        name(result), wall, secondary(result, CpuTime.LABEL), secondary(result, ALLOCATION));
  }

  private static String name(RunResult result) {
    String name = result.getParams().getBenchmark();
    String contacts = result.getParams().getParam("contacts");
    String method = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    return contacts == null ? method : method + " " + contacts;
  }

  private static double secondary(RunResult result, String label) {
    for (String key : result.getSecondaryResults().keySet()) {
      if (key.endsWith(label)) {
        return result.getSecondaryResults().get(key).getStatistics().getMin();
      }
    }
    return Double.NaN;
  }

  private void print() {
    print("%n%-32s %12s %12s %10s%n", "one operation", "wall us", "cpu us", "KiB");
    for (Figure figure : figures) {
      print(
          "%-32s %12.0f %12.0f %10.0f%n",
          figure.name, figure.wall, figure.cpu, figure.bytes / 1024);
    }
    print("%n%-58s %8s%n", "ratio of processor time", "");
    ratio("rule base : plain Java, 250 contacts", "ruleBase 250", "oracle 250");
    ratio("  without texts, as plain Java : plain Java", "ranked 250", "oracle 250");
    ratio("  without ranking and texts : plain Java", "rules 250", "oracle 250");
    ratio("  facts alone : plain Java", "facts 250", "oracle 250");
    ratio("rule base : plain Java, 5,000 contacts", "ruleBase 5000", "oracle 5000");
    ratio("rule base, 5,000 : 250 contacts", "ruleBase 5000", "ruleBase 250");
    ratio("  without texts, 5,000 : 250 contacts", "ranked 5000", "ranked 250");
    ratio("plain Java, 5,000 : 250 contacts", "oracle 5000", "oracle 250");
    ratio("rule base, 16 topics in all, 4,000 : 1,000 contacts", "dense 4000", "dense 1000");
    ratio("night batch, rule base : plain Java", "Batch ruleBase", "Batch oracle");
    double bytes = find("ruleBase 250").bytes / find("oracle 250").bytes;
    print("%-58s %8.2f%n", "memory allocated, rule base : plain Java, 250 contacts", bytes);
    double night = find("Batch ruleBase").wall / 1e6;
    print("%n4,000 owners of 250 contacts on two threads, from facts in memory: %.1f s%n", night);
  }

  private void ratio(String name, String one, String other) {
    print("%-58s %8.2f%n", name, find(one).cpu / find(other).cpu);
  }

  private Figure find(String words) {
    return figures.stream()
        .filter(figure -> matches(figure.name, words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no benchmark named " + words));
  }

  private static boolean matches(String name, String words) {
    int space = words.indexOf(' ');
    if (words.startsWith("Batch")) {
      return name.startsWith("Batch") && name.endsWith("." + words.substring(space + 1));
    }
    return !name.startsWith("Batch") && name.endsWith('.' + words);
  }

  private void printStarts() {
    print("%n%-32s %12s %12s %12s%n", "cold start, ms, median of 7", "process", "ready", "plan");
    for (String coach : List.of("ruleBase", "oracle")) {
      ColdStart.Start start = ColdStart.median(coach, STARTS);
      print("%-32s %12.0f %12.0f %12.0f%n", coach, start.wall(), start.ready(), start.firstPlan());
    }
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }
}
