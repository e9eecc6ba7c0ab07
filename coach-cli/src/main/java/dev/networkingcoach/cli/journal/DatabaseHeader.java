package dev.networkingcoach.cli.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The first bytes of a file, by which one of SQLite is known. */
final class DatabaseHeader {
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private DatabaseHeader() {}

  /** Why the file is no journal, as the end of a sentence; empty where it may be one. */
  static Optional<String> fault(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] header = bytes.readNBytes(SQLITE.length);
      if (header.length == 0) {
        return Optional.of("must be a journal, or a file that is not there yet: this one is empty");
      }
      return Arrays.equals(header, SQLITE)
          ? Optional.empty()
          : Optional.of("must be a journal, and this file holds something else");
    } catch (IOException unreadable) {
      return Optional.of("must be a file that this user may read");
    }
  }
}
