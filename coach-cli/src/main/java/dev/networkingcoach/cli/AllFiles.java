package dev.networkingcoach.cli;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.cli.files.UnusableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads every file named, so that all which cannot be read are told at once. */
final class AllFiles {
  private static final String STANDARD_INPUT = "-";

  private AllFiles() {}

  /** What reads one file. */
  interface Reader {
    /**
     * Reads it.
     *
     * @param file the file; null for standard input
     */
    void read(String name, @Nullable Path file);
  }

  /**
   * Reads them.
   *
   * @throws UnusableFileException naming every file that cannot be read, and why
   */
  static void read(List<String> files, Reader reader) {
    List<String> refused = new ArrayList<>();
    for (String file : files) {
      try {
        if (file.equals(STANDARD_INPUT)) {
          reader.read("standard input", null);
        } else {
          reader.read(file, InputFile.path(file));
        }
      } catch (CoachException unreadable) {
        refused.add(String.valueOf(unreadable.getMessage()));
      }
    }
    if (!refused.isEmpty()) {
      throw new UnusableFileException(String.join("\n", refused) + "\nNothing was imported.");
    }
  }
}
