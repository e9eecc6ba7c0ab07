package dev.networkingcoach.benchmarks;

import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import dev.networkingcoach.benchmarks.oracle.PlainJavaCoach;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the first plan costs in a virtual machine that was just started. */
final class ColdStart {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private ColdStart() {}

  /**
   * One start.
   *
   * @param wall milliseconds from the start of the process to its end
   * @param ready milliseconds until the coach was built, in the process
   * @param firstPlan milliseconds from then until the first plan
   */
  record Start(double wall, double ready, double firstPlan) {}

  /**
   * The program that is started: prints when the coach was ready and when the plan was there.
   *
   * @param args {@code oracle} for plain Java, anything else for the rule base
   */
  public static void main(String[] args) {
    var network = BenchmarkNetworks.typical(1, 60, 8, TODAY);
    long start = System.nanoTime();
    long ready;
    if (args.length > 0 && args[0].equals("oracle")) {
      PlainJavaCoach oracle = new PlainJavaCoach();
      ready = System.nanoTime();
      oracle.advise(network, TODAY);
    } else {
      RuleBasedCoach coach = RuleBasedCoach.builder().build();
      ready = System.nanoTime();
      coach.advise(network, TODAY);
    }
    System.out.println((ready - start) + " " + (System.nanoTime() - ready));
  }

  /** Starts the program as often and gives the start with the median time on the wall. */
  static Start median(String coach, int starts) {
    List<Start> all = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      all.add(once(coach));
    }
    all.sort((a, b) -> Double.compare(a.wall, b.wall));
    return all.get(starts / 2);
  }

  private static Start once(String coach) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ColdStart.class.getName(),
            coach);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    try {
      Process process = builder.start();
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        String[] times = String.valueOf(out.readLine()).split(" ", 2);
        process.waitFor();
        double wall = millis(System.nanoTime() - start);
        return new Start(wall, millis(Long.parseLong(times[0])), millis(Long.parseLong(times[1])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a program was starting.", e);
    }
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }
}
