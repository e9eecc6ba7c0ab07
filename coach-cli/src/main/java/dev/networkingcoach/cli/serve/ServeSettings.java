package dev.networkingcoach.cli.serve;

import dev.networkingcoach.cli.journal.JournalAddress;
import dev.networkingcoach.http.FrontLimits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the server itself is told; the adapters read their own. Immutable and thread-safe.
 *
 * @param journal where the journal is
 * @param host the address to listen on
 * @param port the port of the adapters
 * @param limits how much of that port the world may hold
 * @param operationsPort the port of health and figures, not to be reached from outside
 */
public record ServeSettings(
    JournalAddress journal, String host, int port, FrontLimits limits, int operationsPort) {
  /** Every setting that begins with COACH_; the launcher reads the last. */
  static final List<String> NAMES =
      List.of(
          JournalAddress.PLACE,
          JournalAddress.USER,
          JournalAddress.PASSWORD,
          "COACH_HTTP_HOST",
          "COACH_HTTP_PORT",
          "COACH_HTTP_CONNECTIONS_PER_ADDRESS",
          "COACH_HTTP_PROXIES",
          "COACH_OPERATIONS_PORT",
          "COACH_JAVA_OPTS");

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
        JournalAddress.of(null, settings),
        host == null ? "0.0.0.0" : host,
        port,
        limits(settings, faults),
        operations);
  }

  private static FrontLimits limits(Map<String, String> settings, List<String> faults) {
    FrontLimits standard = FrontLimits.standard();
    String many = text(settings, "COACH_HTTP_CONNECTIONS_PER_ADDRESS");
    String proxies = text(settings, "COACH_HTTP_PROXIES");
    if (many != null && !many.matches("[1-9][0-9]{0,3}")) {
      faults.add(
          "COACH_HTTP_CONNECTIONS_PER_ADDRESS (" + many + ") must be a number from 1 to 9999.");
      return standard;
    }
    try {
      return standard.forAddresses(
          many == null ? standard.ofAddress() : Integer.parseInt(many),
          proxies == null ? standard.proxies() : Set.of(proxies.split(" *, *")));
    } catch (IllegalArgumentException wrong) {
      faults.add("COACH_HTTP_PROXIES: " + wrong.getMessage());
      return standard;
    }
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

  /** Settings whose names begin as ours do, but that nobody knows: most likely mistyped. */
  static List<String> unknown(Map<String, String> settings) {
    return settings.keySet().stream()
        .filter(name -> name.startsWith("COACH_") && !NAMES.contains(name))
        .sorted()
        .toList();
  }
}
