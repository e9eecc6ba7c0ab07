package dev.networkingcoach.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of every command that looks at a network. */
final class NetworkArgument {
  @Parameters(
      index = "0",
      paramLabel = "NETWORK",
      description = "A file with a network as JSON; - for standard input.")
  private String file = "-";

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The day to look at, such as 2026-11-23. Today where the owner is by default.")
  private @Nullable LocalDate today;

  String file() {
    return file;
  }

  @Nullable LocalDate today() {
    return today;
  }
}
