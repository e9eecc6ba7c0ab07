package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.settings.SettingsException;
import dev.networkingcoach.api.settings.SettingsReader;
import dev.networkingcoach.model.ModelSettings;
import dev.networkingcoach.slack.SlackSettings;
import dev.networkingcoach.teams.TeamsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All that a server is told. Immutable and thread-safe.
 *
 * @param server what is for the server itself
 * @param slack what is for Slack; empty where none of it is set
 * @param teams what is for Teams; empty where none of it is set
 * @param model which language model may be asked; empty where none is, which is the default
 */
public record AllSettings(
    ServeSettings server,
    Optional<SlackSettings> slack,
    Optional<TeamsSettings> teams,
    Optional<ModelSettings> model) {

  /**
   * Reads settings.
   *
   * @param settings by their names
   * @throws CoachException if any is wrong or missing: every fault is told, on a line each
   */
  public static AllSettings read(Map<String, String> settings) {
    return read(settings, new SettingsReader(settings));
  }

  /**
   * Reads settings of the environment, and those of a file where the environment has none of that
   * name.
   *
   * @throws CoachException if any is wrong or missing, or a line of the file is: every fault is
   *     told
   */
  public static AllSettings read(Map<String, String> environment, SettingsFile file) {
    Map<String, String> settings = file.under(environment);
    SettingsReader reader = new SettingsReader(settings);
    file.faults().forEach(reader::fault);
    return read(settings, reader);
  }

  private static AllSettings read(Map<String, String> settings, SettingsReader reader) {
    ServeSettings server = ServeSettings.read(settings, reader);
    boolean hasSlack = SlackSettings.present(settings);
    boolean hasTeams = TeamsSettings.present(settings);
    if (!hasSlack && !hasTeams) {
      reader.fault(
          new Fault(
              "Neither Slack nor Teams",
              null,
              "is configured: settings that begin with SLACK_ or TEAMS_ were expected",
              "Maybe see docs/slack.md and docs/teams.md."));
    }
    Optional<SlackSettings> slack =
        of(hasSlack, () -> SlackSettings.from(settings), reader, SlackSettings::checkNames);
    Optional<TeamsSettings> teams =
        of(hasTeams, () -> TeamsSettings.from(settings), reader, TeamsSettings::checkNames);
    Optional<ModelSettings> model = ModelSettings.read(reader);
    if (!reader.faults().isEmpty()) {
      throw new CoachException(
          "the settings have faults:\n" + new SettingsException(reader.faults()).getMessage());
    }
    return new AllSettings(server, slack, teams, model);
  }

  /** What is set for a channel; where it is not, its settings may be mistyped all the same. */
  private static <T> Optional<T> of(
      boolean present, Supplier<T> read, SettingsReader reader, Consumer<SettingsReader> names) {
    if (!present) {
      names.accept(reader);
      return Optional.empty();
    }
    try {
      return Optional.of(read.get());
    } catch (SettingsException faulty) {
      faulty.faults().forEach(reader::fault);
      return Optional.empty();
    }
  }

  /**
   * What is allowed and unwise, a sentence each: files with secrets that everybody on this machine
   * may read, and words that go to a model unencrypted.
   */
  public List<String> warnings(Optional<Path> file) {
    Stream<String> files =
        Stream.concat(file.stream(), teams.stream().flatMap(one -> one.keyFile().stream()))
            .filter(AllSettings::isOpenToAll)
            .map(
                one ->
                    one
                        + " holds secrets, and everybody on this machine may read it.\nMaybe: chmod"
                        + " 600 "
                        + one);
    Stream<String> unencrypted =
        model.filter(ModelSettings::isOpen).stream()
            .map(
                one ->
                    "what "
                        + one.destination()
                        + " is sent goes there unencrypted.\nMaybe use https.");
    return Stream.concat(files, unencrypted).toList();
  }

  /** What of a person is sent to a model, in words; empty where there is none. */
  public Optional<String> sent() {
    return model.map(
        one ->
            "of who says \"use the model\", words that were not understood are sent to "
                + one.destination()
                + ", with the day and the names that may be meant, up to "
                + one.callsPerDay()
                + " times a day; nothing else is.");
  }

  private static boolean isOpenToAll(Path file) {
    try {
      return Files.isRegularFile(file)
          && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
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
