package dev.networkingcoach.teams;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.teams.internal.connector.AllowedHosts;
import dev.networkingcoach.teams.internal.connector.RateLimit;
import dev.networkingcoach.teams.internal.token.Credential;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was read; each fault is noted, and all are told at the end. Thread-safe once read. */
final class SettingsReader {
  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

  private static final String SERVICE = "https://api.botframework.com";

  private final Map<String, String> values;
  private final List<Fault> faults = new ArrayList<>();
  private final boolean development;
  private final boolean emulator;
  private final String appId;
  private final Set<String> tenants;
  private final Credential credential;
  private final Addresses addresses;
  private final Set<String> serviceHosts;
  private final String issuer;
  private final String resource;
  private final int requestsPerSecond;

  private SettingsReader(Map<String, String> values) {
    this.values = Map.copyOf(values);
    this.development = flag("TEAMS_DEVELOPMENT");
    this.emulator = flag("TEAMS_EMULATOR");
    this.appId = appIdRead();
    String home = guid("TEAMS_TENANT_ID", !development, "the tenant the bot is registered in");
    this.tenants = tenantsRead(home);
    this.credential = credentialRead();
    this.addresses = addressesRead(home);
    this.serviceHosts = hostsRead();
    this.issuer = address("TEAMS_ISSUER", orElse("TEAMS_ISSUER", SERVICE)).toString();
    this.resource = address("TEAMS_RESOURCE", orElse("TEAMS_RESOURCE", SERVICE)).toString();
    this.requestsPerSecond = requestsRead();
  }

  static SettingsReader read(Map<String, String> values) {
    SettingsReader read = new SettingsReader(values);
    if (!read.faults.isEmpty()) {
      throw new TeamsSettingsException(read.faults);
    }
    return read;
  }

  private String appIdRead() {
    String id = guid("TEAMS_APP_ID", !development, "the id of the app registration");
    return id.isEmpty() ? "development" : id;
  }

  private Set<String> tenantsRead(String home) {
    Set<String> all = new HashSet<>();
    if (!home.isEmpty()) {
      all.add(home);
    }
    for (String tenant : list("TEAMS_ALLOWED_TENANTS")) {
      check("TEAMS_ALLOWED_TENANTS", tenant, GUID, "must be GUIDs, parted by commas");
      all.add(tenant);
    }
    return Set.copyOf(all);
  }

  private Credential credentialRead() {
    List<Credential> given = new ArrayList<>();
    if (!text("TEAMS_CLIENT_SECRET").isEmpty()) {
      given.add(new Credential.Secret(text("TEAMS_CLIENT_SECRET")));
    }
    if (!text("TEAMS_CERTIFICATE_FILE").isEmpty()) {
      given.add(
          new Credential.Certificate(
              Path.of(text("TEAMS_CERTIFICATE_FILE")), text("TEAMS_CERTIFICATE_PASSWORD")));
    }
    if (flag("TEAMS_MANAGED_IDENTITY")) {
      given.add(new Credential.ManagedIdentity());
    }
    if (given.size() == 1) {
      return given.get(0);
    }
    if (!development || given.size() > 1) {
      faults.add(
          new Fault(
              "credential",
              given.isEmpty() ? null : given.size() + " of them",
              "must be one of TEAMS_CLIENT_SECRET, TEAMS_CERTIFICATE_FILE and"
                  + " TEAMS_MANAGED_IDENTITY",
              null));
    }
    return new Credential.None();
  }

  private Addresses addressesRead(String home) {
    String base = orElse("TEAMS_AUTHORITY", "https://login.microsoftonline.com");
    return new Addresses(
        address("TEAMS_AUTHORITY", base.replaceAll("/+$", "") + "/" + home),
        address(
            "TEAMS_OPENID_METADATA",
            orElse(
                "TEAMS_OPENID_METADATA",
                "https://login.botframework.com/v1/.well-known/openidconfiguration")),
        address(
            "TEAMS_EMULATOR_METADATA",
            orElse(
                "TEAMS_EMULATOR_METADATA",
                "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration")));
  }

  private Set<String> hostsRead() {
    Set<String> hosts = new HashSet<>(AllowedHosts.TEAMS);
    for (String host : list("TEAMS_SERVICE_HOSTS")) {
      check("TEAMS_SERVICE_HOSTS", host, HOST, "must be names of hosts, parted by commas");
      hosts.add(host);
    }
    return Set.copyOf(hosts);
  }

  private int requestsRead() {
    String value = text("TEAMS_REQUESTS_PER_SECOND");
    if (value.isEmpty()) {
      return RateLimit.TEAMS_PER_SECOND;
    }
    int most = value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    if (most < 1 || most > RateLimit.TEAMS_PER_SECOND) {
      String expected = "must be from 1 to " + RateLimit.TEAMS_PER_SECOND;
      faults.add(Fault.of("TEAMS_REQUESTS_PER_SECOND", value, expected));
    }
    return most;
  }

  private URI address(String name, String value) {
    try {
      URI address = URI.create(value);
      boolean local = "127.0.0.1".equals(address.getHost());
      if (address.getHost() != null && ("https".equals(address.getScheme()) || local)) {
        return address;
      }
    } catch (IllegalArgumentException none) {
      // Told below, as any other address that cannot be used.
    }
    faults.add(Fault.of(name, value, "must be an address that begins with https://"));
    return URI.create("https://invalid");
  }

  private String guid(String name, boolean required, String what) {
    String value = text(name).toLowerCase(Locale.ROOT);
    if (value.isEmpty()) {
      if (required) {
        faults.add(new Fault(name, null, "must be given", "It is " + what + "."));
      }
      return "";
    }
    check(name, value, GUID, "must be a GUID: " + what);
    return value;
  }

  private boolean flag(String name) {
    String value = text(name);
    if (!Set.of("", "true", "false").contains(value)) {
      faults.add(Fault.of(name, value, "must be true or false"));
    }
    return value.equals("true");
  }

  private void check(String name, String value, Pattern form, String expected) {
    if (!form.matcher(value).matches()) {
      faults.add(Fault.of(name, value, expected));
    }
  }

  private List<String> list(String name) {
    return List.of(text(name).toLowerCase(Locale.ROOT).split(",")).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private String orElse(String name, String otherwise) {
    return text(name).isEmpty() ? otherwise : text(name);
  }

  private String text(String name) {
    @Nullable String value = values.get(name);
    return value == null ? "" : value.strip();
  }

  String appId() {
    return appId;
  }

  Set<String> tenants() {
    return tenants;
  }

  boolean development() {
    return development;
  }

  boolean emulator() {
    return emulator;
  }

  Credential credential() {
    return credential;
  }

  URI authority() {
    return addresses.authority();
  }

  URI connectorMetadata() {
    return addresses.connector();
  }

  URI emulatorMetadata() {
    return addresses.emulator();
  }

  String issuer() {
    return issuer;
  }

  String resource() {
    return resource;
  }

  Set<String> serviceHosts() {
    return serviceHosts;
  }

  int requestsPerSecond() {
    return requestsPerSecond;
  }

  private record Addresses(URI authority, URI connector, URI emulator) {}
}
