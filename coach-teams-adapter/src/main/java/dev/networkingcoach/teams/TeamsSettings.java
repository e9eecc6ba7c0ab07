package dev.networkingcoach.teams;

import dev.networkingcoach.api.settings.SettingsReader;
import dev.networkingcoach.teams.internal.bot.PolicyPage;
import dev.networkingcoach.teams.internal.token.AppCredential;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the adapter is known to Teams, and whom it lets in. Read from names and values, such as those
 * of the environment; {@code docs/teams.md} describes each. Immutable and thread-safe; its text
 * form holds no secret.
 */
public final class TeamsSettings {
  /** Every setting that begins with {@code TEAMS_}. */
  public static final List<String> NAMES =
      List.of(
          "TEAMS_ALLOWED_TENANTS",
          "TEAMS_APP_ID",
          "TEAMS_AUTHORITY",
          "TEAMS_CERTIFICATE_FILE",
          "TEAMS_CERTIFICATE_PASSWORD",
          "TEAMS_CLIENT_SECRET",
          "TEAMS_DEVELOPMENT",
          "TEAMS_EMULATOR",
          "TEAMS_EMULATOR_METADATA",
          "TEAMS_ISSUER",
          "TEAMS_MANAGED_IDENTITY",
          "TEAMS_OPENID_METADATA",
          "TEAMS_PRIVACY_FILE",
          "TEAMS_REQUESTS_PER_SECOND",
          "TEAMS_RESOURCE",
          "TEAMS_SERVICE_HOSTS",
          "TEAMS_TENANT_ID",
          "TEAMS_TERMS_FILE");

  private final TeamsSettingsReader read;

  private TeamsSettings(TeamsSettingsReader read) {
    this.read = read;
  }

  /** Notes names that begin with {@code TEAMS_} and are no settings. */
  public static void checkNames(SettingsReader settings) {
    settings.checkNames("TEAMS_", NAMES);
  }

  /**
   * Reads the settings that start with {@code TEAMS_}; those that are blank count as absent.
   *
   * @param values such as {@link System#getenv()}
   * @throws dev.networkingcoach.api.settings.SettingsException if some are missing or cannot be
   *     read: all are told at once
   */
  public static TeamsSettings from(Map<String, String> values) {
    return new TeamsSettings(TeamsSettingsReader.read(new SettingsReader(values)));
  }

  /** Whether the values say anything about Teams. */
  public static boolean present(Map<String, String> values) {
    SettingsReader settings = new SettingsReader(values);
    return settings.has("TEAMS_APP_ID") || settings.has("TEAMS_DEVELOPMENT");
  }

  /** The id of the app in Entra; of the bot as well. */
  public String appId() {
    return read.appId();
  }

  /** The tenants whose people may use the bot; empty for any, in development only. */
  public Set<String> tenants() {
    return read.tenants();
  }

  /** The file with the private key, where there is one. */
  public Optional<Path> keyFile() {
    return credential() instanceof AppCredential.Certificate certificate
        ? Optional.of(certificate.file())
        : Optional.empty();
  }

  /** Whether this machine may use the bot without a token. */
  public boolean development() {
    return read.development();
  }

  AppCredential credential() {
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

  /** What the app's manifest names: how data are handled, and the terms of use. */
  List<PolicyPage> pages() {
    return read.pages();
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
