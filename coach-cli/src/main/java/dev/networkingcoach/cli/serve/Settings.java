package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.slack.SlackSettings;
import dev.networkingcoach.teams.TeamsSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that a server is told. Immutable and thread-safe.
 *
 * @param server what is for the server itself
 * @param slack what is for Slack; empty where none of it is set
 * @param teams what is for Teams; empty where none of it is set
 */
public record Settings(
    ServeSettings server, Optional<SlackSettings> slack, Optional<TeamsSettings> teams) {

  /**
   * Reads settings.
   *
   * @param settings by their names
   * @throws CoachException if any is wrong or missing: every fault is told, on a line each
   */
  public static Settings read(Map<String, String> settings) {
    List<String> faults = new ArrayList<>();
    ServeSettings server = ServeSettings.read(settings, faults);
    ServeSettings.unknown(settings)
        .forEach(name -> faults.add(name + " is no setting.\nMaybe it was mistyped."));
    boolean hasSlack = SlackSettings.present(settings);
    boolean hasTeams = TeamsSettings.present(settings);
    if (!hasSlack && !hasTeams) {
      faults.add(
          "Neither Slack nor Teams is configured: settings that begin with SLACK_ or TEAMS_ were"
              + " expected.\nMaybe see docs/slack.md and docs/teams.md.");
    }
    Optional<SlackSettings> slack =
        hasSlack ? of(() -> SlackSettings.from(settings), faults) : Optional.empty();
    Optional<TeamsSettings> teams =
        hasTeams ? of(() -> TeamsSettings.from(settings), faults) : Optional.empty();
    if (!faults.isEmpty()) {
      throw new CoachException("the settings have faults:\n" + String.join("\n", faults));
    }
    return new Settings(server, slack, teams);
  }

  private static <T> Optional<T> of(Supplier<T> reader, List<String> faults) {
    try {
      return Optional.of(reader.get());
    } catch (CoachException faulty) {
      faults.add(String.valueOf(faulty.getMessage()));
      return Optional.empty();
    }
  }

  /** What is configured, in words. */
  public String channels() {
    List<String> names = new ArrayList<>();
    slack.ifPresent(one -> names.add("Slack"));
    teams.ifPresent(one -> names.add("Teams"));
    return String.join(" and ", names);
  }
}
