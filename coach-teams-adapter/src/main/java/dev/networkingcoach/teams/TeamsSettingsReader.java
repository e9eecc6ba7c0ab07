package dev.networkingcoach.teams;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.settings.SettingsReader;
import dev.networkingcoach.teams.internal.bot.PolicyPage;
import dev.networkingcoach.teams.internal.connector.AllowedHosts;
import dev.networkingcoach.teams.internal.connector.RequestPace;
import dev.networkingcoach.teams.internal.token.AppCredential;
import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What was read for Teams. Thread-safe once read. */
final class TeamsSettingsReader {
  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

  private static final String SERVICE = "https://api.botframework.com";

  private final SettingsReader settings;
  private final boolean development;
  private final boolean emulator;
  private final String appId;
  private final Set<String> tenants;
  private final AppCredential credential;
  private final Addresses addresses;
  private final Set<String> serviceHosts;
  private final String issuer;
  private final String resource;
  private final int requestsPerSecond;
  private final List<PolicyPage> pages;

  private TeamsSettingsReader(SettingsReader settings) {
    this.settings = settings;
    this.development = settings.flag("TEAMS_DEVELOPMENT");
    this.emulator = settings.flag("TEAMS_EMULATOR");
    this.appId = appIdRead();
    String home = guid("TEAMS_TENANT_ID", !development, "the tenant the bot is registered in");
    this.tenants = tenantsRead(home);
    this.credential = credentialRead();
    this.addresses = addressesRead(home);
    this.serviceHosts = hostsRead();
    this.issuer = address("TEAMS_ISSUER", SERVICE).toString();
    this.resource = address("TEAMS_RESOURCE", SERVICE).toString();
    this.requestsPerSecond =
        settings.number(
            "TEAMS_REQUESTS_PER_SECOND",
            RequestPace.TEAMS_PER_SECOND,
            1,
            RequestPace.TEAMS_PER_SECOND);
    this.pages =
        List.of(page("TEAMS_PRIVACY_FILE", "/privacy"), page("TEAMS_TERMS_FILE", "/terms"));
  }

  static TeamsSettingsReader read(SettingsReader settings) {
    TeamsSettingsReader read = new TeamsSettingsReader(settings);
    TeamsSettings.checkNames(settings);
    settings.check();
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
      if (check("TEAMS_ALLOWED_TENANTS", tenant, GUID, "must be GUIDs, separated by commas")) {
        all.add(tenant);
      }
    }
    return Set.copyOf(all);
  }

  private AppCredential credentialRead() {
    List<AppCredential> given = new ArrayList<>();
    String secret = settings.text("TEAMS_CLIENT_SECRET");
    if (secret != null) {
      given.add(new AppCredential.Secret(secret));
    }
    String file = settings.text("TEAMS_CERTIFICATE_FILE");
    if (file != null) {
      given.add(certificateRead(file));
    }
    if (settings.flag("TEAMS_MANAGED_IDENTITY")) {
      given.add(new AppCredential.ManagedIdentity());
    }
    if (given.size() == 1) {
      return given.get(0);
    }
    if (!development || given.size() > 1) {
      settings.fault(
          new Fault(
              "credential",
              given.isEmpty() ? null : given.size() + " of them",
              "must be one of TEAMS_CLIENT_SECRET, TEAMS_CERTIFICATE_FILE and"
                  + " TEAMS_MANAGED_IDENTITY",
              null));
    }
    return new AppCredential.None();
  }

  /** Reads the file once now, so that what is wrong with it is told with all the rest. */
  private AppCredential certificateRead(String file) {
    try {
      AppCredential.Certificate certificate =
          new AppCredential.Certificate(
              Path.of(file), settings.text("TEAMS_CERTIFICATE_PASSWORD", ""));
      certificate.fault().ifPresent(fault -> settings.fault("TEAMS_CERTIFICATE_FILE", file, fault));
      return certificate;
    } catch (InvalidPathException impossible) {
      settings.fault("TEAMS_CERTIFICATE_FILE", file, "must be a file that is there");
      return new AppCredential.None();
    }
  }

  /** Reads the file once now: who changes it starts the server again. */
  private PolicyPage page(String name, String path) {
    String file = settings.text(name);
    if (file != null) {
      try {
        return PolicyPage.of(path, Path.of(file));
      } catch (IOException | InvalidPathException unreadable) {
        settings.fault(name, file, "must be a file of text in UTF-8 that is there");
      }
    }
    return PolicyPage.ours(path);
  }

  private Addresses addressesRead(String home) {
    return new Addresses(
        authorityRead(home),
        address(
            "TEAMS_OPENID_METADATA",
            "https://login.botframework.com/v1/.well-known/openidconfiguration"),
        address(
            "TEAMS_EMULATOR_METADATA",
            "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration"));
  }

  /** The library for tokens takes no address without TLS, not even one of this machine. */
  private URI authorityRead(String home) {
    URI base = address("TEAMS_AUTHORITY", "https://login.microsoftonline.com");
    String plain = base.toString().replaceAll("/+$", "");
    if (!"https".equals(base.getScheme()) || !base.getPath().replace("/", "").isEmpty()) {
      settings.fault("TEAMS_AUTHORITY", plain, "must be https:// and a host, without a path");
    }
    return URI.create(plain + "/" + home);
  }

  private Set<String> hostsRead() {
    Set<String> hosts = new HashSet<>(AllowedHosts.TEAMS);
    for (String host : list("TEAMS_SERVICE_HOSTS")) {
      if (check("TEAMS_SERVICE_HOSTS", host, HOST, "must be names of hosts, separated by commas")) {
        hosts.add(host);
      }
    }
    return Set.copyOf(hosts);
  }

  private URI address(String name, String otherwise) {
    String value = settings.text(name, otherwise);
    try {
      URI address = URI.create(value);
      boolean local = "127.0.0.1".equals(address.getHost());
      if (address.getHost() != null && ("https".equals(address.getScheme()) || local)) {
        return address;
      }
    } catch (IllegalArgumentException none) {
      // Told below, as any other address that cannot be used.
    }
    settings.fault(name, value, "must be an address that begins with https://");
    return URI.create("https://invalid");
  }

  private String guid(String name, boolean required, String what) {
    String value = settings.text(name, "").toLowerCase(Locale.ROOT);
    if (value.isEmpty()) {
      if (required) {
        settings.fault(new Fault(name, null, "must be given", "It is " + what + "."));
      }
      return "";
    }
    // What is none goes into no address.
    return check(name, value, GUID, "must be a GUID: " + what) ? value : "";
  }

  private boolean check(String name, String value, Pattern form, String expected) {
    boolean right = form.matcher(value).matches();
    if (!right) {
      settings.fault(name, value, expected);
    }
    return right;
  }

  private List<String> list(String name) {
    return settings.list(name).stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
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

  AppCredential credential() {
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

  List<PolicyPage> pages() {
    return pages;
  }

  int requestsPerSecond() {
    return requestsPerSecond;
  }

  private record Addresses(URI authority, URI connector, URI emulator) {}
}
