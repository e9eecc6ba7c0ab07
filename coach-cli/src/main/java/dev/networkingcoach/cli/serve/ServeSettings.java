package dev.networkingcoach.cli.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the server itself is told; the adapters read their own. Immutable and thread-safe.
 *
 * @param journal the file of the journal, or the JDBC URL of its PostgreSQL database; null for the
 *     file of this user
 * @param journalUser the user of the database; null for none
 * @param journalPassword the password of the database; null for none
 * @param host the address to listen on
 * @param port the port of the adapters
 * @param operationsPort the port of health and figures, not to be reached from outside
 */
record ServeSettings(
    @Nullable String journal,
    @Nullable String journalUser,
    @Nullable String journalPassword,
    String host,
    int port,
    int operationsPort) {
  private static final int LAST_PORT = 65_535;

  /**
   * Reads settings.
   *
   * @param settings by their names; what is blank counts as not set
   * @param faults takes what is wrong with them, all of it
   */
  static ServeSettings read(Map<String, String> settings, List<String> faults) {
    int port = port(settings, "COACH_HTTP_PORT", 8080, faults);
    int operations = port(settings, "COACH_OPERATIONS_PORT", 8081, faults);
    if (port == operations && port != 0) {
      faults.add(
          "COACH_OPERATIONS_PORT ("
              + operations
              + ") must differ from COACH_HTTP_PORT: health and figures are not for the outside.");
    }
    String host = text(settings, "COACH_HTTP_HOST");
    return new ServeSettings(
        text(settings, "COACH_JOURNAL"),
        text(settings, "COACH_JOURNAL_USER"),
        text(settings, "COACH_JOURNAL_PASSWORD"),
        host == null ? "0.0.0.0" : host,
        port,
        operations);
  }

  private static int port(
      Map<String, String> settings, String name, int otherwise, List<String> faults) {
    String text = text(settings, name);
    if (text == null) {
      return otherwise;
    }
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= LAST_PORT) {
        return port;
      }
    } catch (NumberFormatException noNumber) {
      // Told below, as a number out of range is.
    }
    faults.add(name + " (" + text + ") must be a port, a number from 0 to " + LAST_PORT + ".");
    return otherwise;
  }

  private static @Nullable String text(Map<String, String> settings, String name) {
    String text = settings.get(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Whether any of these settings is there: then that adapter is wanted. */
  static boolean any(Map<String, String> settings, String prefix) {
    return settings.entrySet().stream()
        .anyMatch(entry -> entry.getKey().startsWith(prefix) && !entry.getValue().isBlank());
  }

  /** Settings whose names begin as ours do, but that nobody knows: most likely misspelt. */
  static List<String> unknown(Map<String, String> settings, List<String> known) {
    List<String> unknown = new ArrayList<>();
    settings.keySet().stream()
        .filter(name -> name.startsWith("COACH_"))
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(unknown::add);
    return unknown;
  }
}
