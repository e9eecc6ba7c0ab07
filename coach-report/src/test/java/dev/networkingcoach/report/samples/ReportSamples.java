package dev.networkingcoach.report.samples;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.json.NetworkReader;
import dev.networkingcoach.report.HtmlReport;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Networks to report on, and who advises. */
public final class ReportSamples {
  public static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  public static final Coach COACH = RuleBasedCoach.builder().build();

  private static final Path DEMO =
      Path.of("../coach-cli/src/main/resources/dev/networkingcoach/cli/demo", "demo-network.json");
  private static final Pattern DISTANCE = Pattern.compile("(?<=[\"/])T([+-]\\d+)(?=\")");

  private ReportSamples() {}

  /** The network that the program shows to whoever has none yet. */
  public static Network demo() {
    try {
      return new NetworkReader()
          .read(
              DISTANCE
                  .matcher(Files.readString(DEMO))
                  .replaceAll(day -> TODAY.plusDays(Long.parseLong(day.group(1))).toString()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The report on a network. */
  public static HtmlReport report(Network network) {
    return HtmlReport.of(network, COACH, TODAY);
  }
}
