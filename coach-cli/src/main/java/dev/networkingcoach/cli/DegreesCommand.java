package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.cli.degrees.DegreesJson;
import dev.networkingcoach.cli.degrees.DegreesPage;
import dev.networkingcoach.cli.degrees.DistancePlot;
import dev.networkingcoach.cli.degrees.SegmentPage;
import dev.networkingcoach.cli.degrees.StudyInterrupt;
import dev.networkingcoach.cli.degrees.StudyProgress;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.read.GraphIntake;
import dev.networkingcoach.network.study.SmallWorld;
import dev.networkingcoach.network.study.SmallWorldStudy;
import dev.networkingcoach.network.study.TieDistances;
import dev.networkingcoach.network.trait.SegmentShare;
import dev.networkingcoach.network.trait.TraitTable;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far people are apart. */
@Command(
    name = "degrees",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "How far people in a graph are apart, beside the published studies.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach degrees ties.txt.gz                 exact, or a sample where there are many",
      "  coach degrees follows.tsv --directed      a follows b; the way back need not exist",
      "  coach degrees ties.csv --sample 2048 --json",
      "  coach degrees ties.txt --plot hops.svg",
      "  coach degrees me.json                     your own network; or --journal PLACE",
      "  coach degrees ties.csv --traits people.csv --by market",
      "  coach degrees simulate                    chains as Milgram and Watts ran them",
      "",
      "GRAPH lists two ids a line, and perhaps a strength in (0, 1]: SNAP text, CSV or TSV; or it is",
      "GraphML, or a METIS file (.graph, .metis). Any of them may be compressed with gzip. Or it is a",
      "network as JSON.",
      "A hop is a tie on the way; degrees are the people in between, one fewer.",
      "Ctrl-C prints what is known so far."
    })
final class DegreesCommand implements Callable<Integer> {
  /** So many people are searched from one by one within seconds or a few minutes. */
  private static final int MOST_EXACT = 100_000;

  private static final int COMMON_SAMPLE = 2_048;

  private final ProgramRun session;

  @Mixin private final GraphArgument graph = new GraphArgument();

  @ArgGroup private Sources sources = new Sources();

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Decides which people a sample takes; 1 by default.")
  private long seed = 1;

  @Option(names = "--json", description = "JSON instead of a page.")
  private boolean json;

  @Option(
      names = "--plot",
      paramLabel = "FILE.svg",
      converter = DrawingConverter.class,
      description = "Also draw the distances into this file.")
  private @Nullable String plot;

  @Mixin private final TraitsOption traits = new TraitsOption();

  @Option(
      names = "--by",
      paramLabel = "TRAIT",
      description = "Also how well connected people are by this column of --traits.")
  private @Nullable String segment;

  DegreesCommand(ProgramRun session) {
    this.session = session;
  }

  /** From whom distances are worked out. */
  static final class Sources {
    @Option(names = "--exact", description = "Work out the distances between all people.")
    private boolean exact;

    @Option(
        names = "--sample",
        paramLabel = "N",
        description =
            "Work out the distances from N people taken at random, and say how far off that may"
                + " be. The default is 2048 for more than 100,000 people, else --exact.")
    private @Nullable Integer sample;
  }

  @Override
  public Integer call() {
    Integer sample = sources.sample;
    if (sample != null && sample < 2) {
      throw new UsageException("--sample (" + sample + ") must be at least 2.");
    }
    try (StudyInterrupt interrupt = StudyInterrupt.awaited()) {
      StudyProgress progress = session.watch(interrupt);
      try {
        GraphIntake intake = graph.read(session, progress);
        SegmentPage segments = segments(intake.graph());
        SmallWorld world = study(intake.graph()).of(intake.graph(), progress);
        progress.clear();
        print(intake.remarks(), world, segments);
        session.console().out().flush();
      } finally {
        progress.clear();
      }
    }
    return ExitStatus.DONE;
  }

  private SmallWorldStudy study(SocialGraph read) {
    Integer sample = sources.sample;
    if (sample == null && (sources.exact || read.people() <= MOST_EXACT)) {
      return SmallWorldStudy.exact();
    }
    return SmallWorldStudy.sampled(sample == null ? COMMON_SAMPLE : sample, seed);
  }

  private @Nullable SegmentPage segments(SocialGraph read) {
    String wanted = segment;
    if ((wanted != null) != traits.isGiven()) {
      throw new UsageException("--by and --traits go together: which column, and of which file.");
    }
    if (wanted == null) {
      return null;
    }
    TraitTable known = traits.read(read).traits();
    for (int trait = 0; trait < known.names().size(); trait++) {
      if (Topic.fold(known.names().get(trait)).equals(Topic.fold(wanted))) {
        return new SegmentPage(known.names().get(trait), SegmentShare.by(read, known, trait));
      }
    }
    throw new UsageException(
        "--by (" + wanted + ") must be one of: " + String.join(", ", known.names()) + ".");
  }

  private void print(List<String> remarks, SmallWorld world, @Nullable SegmentPage segments) {
    if (json) {
      session.console().out().println(DegreesJson.of(remarks, world, segments));
    } else {
      TextPage page = session.page();
      new DegreesPage(graph.label(), remarks, world).writeTo(page);
      if (segments != null) {
        segments.writeTo(page);
      }
      session.print(page);
    }
    String file = plot;
    TieDistances distances = world.distances();
    if (file != null && distances != null) {
      session.draw(file, new DistancePlot(graph.label(), distances.pairs()).svg());
    }
  }
}
