package dev.networkingcoach.cli;

import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.read.TraitReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a table of what people in a graph have in common. */
final class TraitsOption {
  @Option(
      names = "--traits",
      paramLabel = "FILE",
      description =
          "What people are: CSV or TSV with the names of columns in the first line, the id first."
              + " A value may have levels, the widest first: Europe/Netherlands/Amsterdam.")
  private @Nullable String file;

  boolean isGiven() {
    return file != null;
  }

  /** Reads the table. */
  TraitReader.TraitIntake read(SocialGraph graph) {
    String name = String.valueOf(file);
    try (InputStream stream = InputFile.open(name)) {
      String label = String.valueOf(InputFile.path(name).getFileName());
      return new TraitReader().read(label, stream, graph);
    } catch (IOException unreadable) {
      throw InputFile.unreadable(name, unreadable);
    }
  }
}
