package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.cli.degrees.StudyProgress;
import dev.networkingcoach.cli.degrees.WatchedStream;
import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.path.NetworkTies;
import dev.networkingcoach.network.read.GraphIntake;
import dev.networkingcoach.network.read.GraphReader;
import dev.networkingcoach.network.read.TextLength;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of every command that looks at a graph. */
final class GraphArgument {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "GRAPH",
      description = {
        "A file with a tie a line, GraphML, or a network as JSON (.json); - for standard input.",
        "Left out where --journal names one."
      })
  private @Nullable String file;

  @Mixin private final JournalOption journal = new JournalOption();

  @Option(
      names = "--directed",
      description = "A tie leads from the first to the second only, as in following.")
  private boolean directed;

  @Option(names = "--no-strengths", description = "Read two ids a line, whatever else is there.")
  private boolean withoutStrengths;

  /** What the graph is called in messages and on pages. */
  String label() {
    String name = file;
    if (name == null && journal.isGiven()) {
      return "the journal";
    }
    name = file();
    return name.equals(STANDARD_INPUT)
        ? "standard input"
        : String.valueOf(InputFile.path(name).getFileName());
  }

  /** Parsed as optional, for it is none of a subcommand. */
  private String file() {
    String name = file;
    if (name == null) {
      throw new UsageException("GRAPH is missing: a file with a tie a line was expected.");
    }
    return name;
  }

  /** Reads the graph. */
  GraphIntake read(ProgramRun session, StudyProgress progress) {
    Network network = network(session);
    if (network != null) {
      return intake(session, network);
    }
    GraphReader reader = new GraphReader();
    reader = directed ? reader.directed() : reader;
    reader = withoutStrengths ? reader.withoutStrengths() : reader;
    String name = file();
    try {
      if (name.equals(STANDARD_INPUT)) {
        return reader.read(label(), session.console().in(), 0);
      }
      try (InputStream stream = InputFile.open(name)) {
        Path path = InputFile.path(name);
        InputStream watched = new WatchedStream(stream, Files.size(path), progress);
        return reader.read(label(), watched, TextLength.of(path));
      }
    } catch (IOException unreadable) {
      throw InputFile.unreadable(name, unreadable);
    }
  }

  private @Nullable Network network(ProgramRun session) {
    String name = file;
    if (name == null) {
      return journal.isGiven() ? journal.network(session) : null;
    }
    boolean document = name.toLowerCase(Locale.ROOT).endsWith(".json");
    return document ? new NetworkInput(session, name).read() : null;
  }

  private GraphIntake intake(ProgramRun session, Network network) {
    if (directed) {
      throw new UsageException("--directed: the ties of a network go both ways.");
    }
    LocalDate today = session.today(null, network);
    SocialGraph graph =
        new NetworkTies(network, session.coach().overview(network, today).standings()).graph();
    if (graph.people() == 0) {
      throw new UsageException(
          label() + " holds no tie yet: nobody was met, and nobody knows another.");
    }
    return new GraphIntake(graph, graph.ties(), false, false, -1, 0, 0, 0);
  }
}
