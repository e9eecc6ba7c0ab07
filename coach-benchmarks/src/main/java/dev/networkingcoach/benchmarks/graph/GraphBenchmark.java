package dev.networkingcoach.benchmarks.graph;

import com.sun.management.OperatingSystemMXBean;
import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.made.GraphModels;
import dev.networkingcoach.network.path.HubDiscount;
import dev.networkingcoach.network.path.PathFinder;
import dev.networkingcoach.network.path.PathQuestion;
import dev.networkingcoach.network.path.WarmPath;
import dev.networkingcoach.network.read.GraphIntake;
import dev.networkingcoach.network.read.GraphReader;
import dev.networkingcoach.network.read.TextLength;
import dev.networkingcoach.network.study.SmallWorldStudy;
import dev.networkingcoach.network.study.StudyWatch;
import dev.networkingcoach.network.study.TieDistances;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Loads a graph, asks for paths and works out distances, and prints processor times: ours beside a
 * bare search in arrays and, where its objects fit into memory, JGraphT.
 */
final class GraphBenchmark {
  private static final int PATHS = 600;
  private static final int FEW = 20;
  private static final int SAMPLE = 2_048;

  private final boolean large;

  private GraphBenchmark(boolean large) {
    this.large = large;
  }

  /**
   * Prints the figures.
   *
   * @param args {@code --large} for a million people and 20 million ties, without JGraphT
   */
  public static void main(String[] args) throws IOException {
    new GraphBenchmark(args.length > 0 && args[0].equals("--large")).run();
  }

  private void run() throws IOException {
    int people = large ? 1_000_000 : 100_000;
    GraphModels models = new GraphModels(1).withStrengths();
    SocialGraph attachment = models.preferential(people, 20);
    load(attachment);
    paths("preferential attachment", attachment);
    paths("R-MAT", models.recursive(large ? 20 : 17, people * 20));
    distances("from " + SAMPLE + " people", SmallWorldStudy.sampled(SAMPLE, 1), attachment);
    SocialGraph whole = models.preferential(large ? 82_000 : 20_000, 6);
    distances("between all people", SmallWorldStudy.exact(), whole);
  }

  private static void load(SocialGraph graph) throws IOException {
    Path file = Files.createTempFile("ties", ".txt");
    try {
      write(graph, file);
      System.gc();
      long before = used();
      double start = cpuSeconds();
      GraphIntake intake;
      try (InputStream stream = Files.newInputStream(file)) {
        intake = new GraphReader().read("ties", stream, TextLength.of(file));
      }
      double seconds = cpuSeconds() - start;
      System.gc();
      long bytes = used() - before;
      print(
          "load %,d ties from text: %.2f s, %.2f bytes a direction, strengths and ids included",
          intake.graph().ties(), seconds, (double) bytes / intake.graph().out().entries());
    } finally {
      Files.delete(file);
    }
  }

  private static void write(SocialGraph graph, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      RowCursor cursor = graph.out().cursor();
      for (int person = 0; person < graph.people(); person++) {
        cursor.move(person);
        for (int at = cursor.from(); at < cursor.to() && cursor.targets()[at] < person; at++) {
          String strength = Double.toString(Math.rint(cursor.strength(at) * 1_000) / 1_000);
          writer.write(graph.id(person) + "\t" + graph.id(cursor.targets()[at]) + "\t" + strength);
          writer.newLine();
        }
      }
    }
  }

  private void paths(String name, SocialGraph graph) {
    PathTimes times = new PathTimes(graph);
    PathFinder finder = new PathFinder(graph, HubDiscount.NONE);
    JGraphTPaths peer = large ? null : new JGraphTPaths(graph);
    for (int maxHops = 3; maxHops <= 4; maxHops++) {
      int hops = maxHops;
      print("%s, %d ties at most", name, hops);
      double ours =
          times.median(
              "3 best paths", PATHS, hops, (one, other) -> strongest(finder, one, other, hops));
      double least =
          times.median("bare search", PATHS, hops, (one, other) -> times.bare(one, other, hops));
      print("  %.2f times the bare search", ours / least);
      if (peer != null) {
        double theirs =
            times.median("JGraphT", FEW, hops, (one, other) -> peer.strongest(one, other, hops));
        print("  JGraphT takes %.0f times as long as ours", theirs / ours);
      }
    }
  }

  private static double strongest(PathFinder finder, int owner, int target, int maxHops) {
    List<WarmPath> best =
        finder.best(new PathQuestion(owner, Set.of(target), Set.of(), maxHops, 3));
    return best.isEmpty() ? 0 : best.get(0).counted();
  }

  private static void distances(String what, SmallWorldStudy study, SocialGraph graph) {
    double start = cpuSeconds();
    TieDistances found = Objects.requireNonNull(study.of(graph, StudyWatch.NONE).distances());
    double mean = found.pairs().mean();
    print(
        "distances %s, triangles and components, %,d people, %,d ties: %.2f s; mean %.4f, standard"
            + " error %.3f %%",
        what,
        graph.people(),
        graph.ties(),
        cpuSeconds() - start,
        mean,
        100 * found.standardError() / mean);
  }

  static void print(String format, Object... figures) {
    System.out.println(String.format(Locale.ROOT, format, figures));
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static double cpuSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }
}
