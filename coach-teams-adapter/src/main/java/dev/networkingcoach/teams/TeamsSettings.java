package dev.networkingcoach.teams;

import dev.networkingcoach.teams.internal.token.Credential;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the adapter is known to Teams, and whom it lets in. Read from names and values, such as those
 * of the environment; {@code docs/teams.md} describes each. Immutable and thread-safe; its text
 * form holds no secret.
 */
public final class TeamsSettings {
  private final SettingsReader read;

  private TeamsSettings(SettingsReader read) {
    this.read = read;
  }

  /**
   * Reads the settings that start with {@code TEAMS_}; those that are blank count as absent.
   *
   * @param values such as {@link System#getenv()}
   * @throws TeamsSettingsException if some are missing or cannot be read: all are told at once
   */
  public static TeamsSettings from(Map<String, String> values) {
    return new TeamsSettings(SettingsReader.read(values));
  }

  /** Whether the values say anything about Teams. */
  public static boolean present(Map<String, String> values) {
    return List.of("TEAMS_APP_ID", "TEAMS_DEVELOPMENT").stream()
        .anyMatch(name -> !values.getOrDefault(name, "").isBlank());
  }

  /** The id of the app in Entra; of the bot as well. */
  public String appId() {
    return read.appId();
  }

  /** The tenants whose people may use the bot; empty for any, in development only. */
  public Set<String> tenants() {
    return read.tenants();
  }

  /** Whether this machine may use the bot without a token. */
  public boolean development() {
    return read.development();
  }

  Credential credential() {
    return read.credential();
  }

  URI authority() {
    return read.authority();
  }

  URI connectorMetadata() {
    return read.connectorMetadata();
  }

  URI emulatorMetadata() {
    return read.emulatorMetadata();
  }

  boolean emulator() {
    return read.emulator();
  }

  String issuer() {
    return read.issuer();
  }

  String resource() {
    return read.resource();
  }

  Set<String> serviceHosts() {
    return read.serviceHosts();
  }

  int requestsPerSecond() {
    return read.requestsPerSecond();
  }

  @Override
  public String toString() {
    return "TeamsSettings[appId="
        + appId()
        + ", tenants="
        + tenants()
        + ", credential="
        + credential()
        + ", development="
        + development()
        + "]";
  }
}
