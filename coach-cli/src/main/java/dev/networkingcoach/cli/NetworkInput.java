package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.cli.files.UnusableFileException;
import dev.networkingcoach.json.NetworkReader;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;

/** The networks in a file, or on standard input. */
final class NetworkInput {
  private static final String STANDARD_INPUT = "-";
  private static final int BUFFER = 1 << 16;

  private final CommandConsole console;
  private final String name;

  /**
   * An input.
   *
   * @param session the run it is read in
   * @param name the path of a file; - for standard input
   */
  NetworkInput(ProgramRun session, String name) {
    this.console = session.console();
    this.name = name;
  }

  /** Whether a word of a command line names a file, and not somebody in the journal. */
  static boolean isNamedBy(String word) {
    return word.equals(STANDARD_INPUT)
        || word.toLowerCase(Locale.ROOT).endsWith(".json")
        || Files.exists(InputFile.path(word));
  }

  /** Whether it holds a network a line, going by its name. */
  boolean holdsLines() {
    return name.toLowerCase(Locale.ROOT).endsWith(".ndjson");
  }

  /** What it is called in messages. */
  String label() {
    return name.equals(STANDARD_INPUT) ? "standard input" : name;
  }

  /** Its content; standard input is not closed with it. */
  InputStream open() {
    return name.equals(STANDARD_INPUT)
        ? new Unclosed(new BufferedInputStream(console.in(), BUFFER))
        : new BufferedInputStream(InputFile.open(name), BUFFER);
  }

  /**
   * The one network it holds.
   *
   * @throws UnusableFileException if it cannot be read, or has faults: all of them are told
   */
  Network read() {
    try (InputStream stream = open()) {
      return new NetworkReader().read(stream);
    } catch (IOException unreadable) {
      throw InputFile.unreadable(label(), unreadable);
    } catch (InvalidFactsException faulty) {
      throw UnusableFileException.of(label(), faulty.faults());
    }
  }

  /** A stream of somebody else. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream stream) {
      super(stream);
    }

    @Override
    public void close() {}
  }
}
