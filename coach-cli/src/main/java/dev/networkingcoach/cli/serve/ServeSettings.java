package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.settings.SettingsReader;
import dev.networkingcoach.cli.journal.JournalAddress;
import dev.networkingcoach.http.FrontLimits;
import dev.networkingcoach.model.ModelSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the server itself is told; the adapters are told their own. Immutable and thread-safe.
 *
 * @param journal where the journal is
 * @param channels where the adapters listen
 * @param limits how much of that port the world may hold
 * @param operations where health and figures are told, not to be reached from outside
 */
record ServeSettings(
    JournalAddress journal, ListenAddress channels, FrontLimits limits, ListenAddress operations) {
  /**
   * Every setting of the server alone that begins with COACH_; {@code mail} reads its own, the
   * launcher the last.
   */
  static final List<String> NAMES =
      List.of(
          JournalAddress.PLACE,
          JournalAddress.USER,
          JournalAddress.PASSWORD,
          "COACH_HTTP_CONNECTIONS_PER_ADDRESS",
          "COACH_HTTP_HOST",
          "COACH_HTTP_PORT",
          "COACH_HTTP_PROXIES",
          "COACH_MAIL_PASSWORD",
          "COACH_MAIL_TOKEN",
          "COACH_OPERATIONS_HOST",
          "COACH_OPERATIONS_PORT",
          "COACH_JAVA_OPTS");

  /** Every setting that begins with COACH_. */
  static final List<String> ALL_NAMES =
      Stream.concat(NAMES.stream(), ModelSettings.NAMES.stream()).toList();

  private static final int LAST_PORT = 65_535;
  private static final int MOST_CONNECTIONS = 9_999;

  /** Reads settings; what is wrong with them is noted in the reader. */
  static ServeSettings read(Map<String, String> values, SettingsReader settings) {
    ListenAddress channels =
        new ListenAddress(
            settings.text("COACH_HTTP_HOST", "0.0.0.0"), port(settings, "COACH_HTTP_PORT", 8080));
    ListenAddress operations =
        new ListenAddress(
            settings.text("COACH_OPERATIONS_HOST", "127.0.0.1"),
            port(settings, "COACH_OPERATIONS_PORT", 8081));
    if (channels.port() == operations.port() && channels.port() != 0) {
      settings.fault(
          "COACH_OPERATIONS_PORT",
          Integer.toString(operations.port()),
          "must differ from COACH_HTTP_PORT: health and figures are not for the outside");
    }
    channels.check(settings, "COACH_HTTP_HOST", "COACH_HTTP_PORT");
    operations.check(settings, "COACH_OPERATIONS_HOST", "COACH_OPERATIONS_PORT");
    settings.checkNames("COACH_", ALL_NAMES);
    JournalAddress journal = JournalAddress.of(null, values);
    journal
        .fault()
        .ifPresent(expected -> settings.fault(Fault.of(JournalAddress.PLACE, null, expected)));
    return new ServeSettings(journal, channels, limits(settings), operations);
  }

  private static int port(SettingsReader settings, String name, int otherwise) {
    return settings.number(name, otherwise, 0, LAST_PORT);
  }

  private static FrontLimits limits(SettingsReader settings) {
    FrontLimits standard = FrontLimits.standard();
    int connections =
        settings.number(
            "COACH_HTTP_CONNECTIONS_PER_ADDRESS", standard.ofAddress(), 1, MOST_CONNECTIONS);
    Set<String> proxies = Set.copyOf(settings.list("COACH_HTTP_PROXIES"));
    try {
      return standard.forAddresses(connections, proxies.isEmpty() ? standard.proxies() : proxies);
    } catch (IllegalArgumentException wrong) {
      settings.fault(
          "COACH_HTTP_PROXIES",
          String.join(", ", proxies),
          "must be addresses, or ranges of them such as 10.0.0.0/8, separated by commas");
      return standard;
    }
  }
}
