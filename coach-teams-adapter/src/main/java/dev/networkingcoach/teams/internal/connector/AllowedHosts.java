package dev.networkingcoach.teams.internal.connector;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where requests, and the tokens they carry, may go. Thread-safe.
 *
 * <p>Hosts are named in full. A wildcard would be a hole: anybody can get a name below {@code
 * trafficmanager.net}.
 */
public final class AllowedHosts {
  /** The service addresses of Teams, in the public cloud and in those of governments. */
  public static final Set<String> TEAMS =
      Set.of(
          "smba.trafficmanager.net",
          "smba.infra.gcc.teams.microsoft.com",
          "smba.infra.gov.teams.microsoft.us",
          "smba.infra.dod.teams.microsoft.us");

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Set<String> hosts;
  private final boolean loopback;

  /**
   * These hosts over HTTPS.
   *
   * @param hosts names, in any case
   * @param loopback whether this machine is one of them, without encryption too: for development
   */
  public AllowedHosts(Set<String> hosts, boolean loopback) {
    this.hosts = Set.copyOf(hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList());
    this.loopback = loopback;
  }

  /** The address with a slash at its end; empty where requests must not go there. */
  public Optional<URI> allowed(String serviceUrl) {
    try {
      URI address = new URI(serviceUrl.endsWith("/") ? serviceUrl : serviceUrl + "/");
      return isAllowed(address) ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  private boolean isAllowed(URI address) {
    if (address.getHost() == null || address.getUserInfo() != null || hasMore(address)) {
      return false;
    }
    String host = address.getHost().toLowerCase(Locale.ROOT);
    if (loopback && LOOPBACK.contains(host)) {
      return "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    }
    return "https".equals(address.getScheme())
        && (address.getPort() == -1 || address.getPort() == 443)
        && hosts.contains(host);
  }

  private static boolean hasMore(URI address) {
    return address.getRawQuery() != null || address.getRawFragment() != null;
  }
}
