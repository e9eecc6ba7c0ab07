package dev.networkingcoach.cli;

import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.read.GraphReader;
import dev.networkingcoach.network.read.TextLength;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names who knows whom beside what a network says. */
final class SharedGraph {
  @Option(
      names = "--graph",
      paramLabel = "GRAPH",
      description =
          "Ties that many share, beside those you noted: a file as for degrees, whose ids are those"
              + " of your contacts.")
  private @Nullable String file;

  boolean isGiven() {
    return file != null;
  }

  /** The graph; empty where none is named. */
  SocialGraph read() {
    String name = file;
    if (name == null) {
      return SocialGraph.empty();
    }
    Path path = InputFile.path(name);
    try (InputStream stream = InputFile.open(name)) {
      String label = String.valueOf(path.getFileName());
      return new GraphReader().read(label, stream, TextLength.of(path)).graph();
    } catch (IOException unreadable) {
      throw InputFile.unreadable(name, unreadable);
    }
  }
}
