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
      throw new UnusableFileException(together(refused) + "\nNothing was imported.");
    }
  }

  /** All messages; advice that is the same for several files is given once, after the last. */
  private static String together(List<String> messages) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      String message = messages.get(i);
      String advice = advice(message);
      lines.add(message.substring(0, message.length() - advice.length()));
      boolean again =
          messages.subList(i + 1, messages.size()).stream()
              .anyMatch(later -> advice(later).equals(advice));
      if (!again && !advice.isEmpty()) {
        lines.add(advice.substring(1));
      }
    }
    return String.join("\n", lines);
  }

  /** What follows the first line, its line break included; empty where there is nothing. */
  private static String advice(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? "" : message.substring(end);
  }
}
