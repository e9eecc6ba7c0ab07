package dev.networkingcoach.teams.internal.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where requests may go. */
class AllowedHostsTest {
  private final AllowedHosts hosts = new AllowedHosts(AllowedHosts.TEAMS, false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net/emea/",
        "https://SMBA.trafficmanager.net/amer",
        "https://smba.infra.gcc.teams.microsoft.com:443/gcc",
      })
  void theServiceOfTeamsIsAllowed(String address) {
    assertThat(hosts.allowed(address))
        .hasValueSatisfying(uri -> assertThat(uri.getPath()).endsWith("/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "https://",
        "http://smba.trafficmanager.net/emea",
        "https://evil.trafficmanager.net/emea",
        "https://smba.trafficmanager.net.evil.example/",
        "https://smba.trafficmanager.net@evil.example/",
        "https://user@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net:8443/",
        "https://smba.trafficmanager.net/?x=",
        "https://smba.trafficmanager.net/#",
        "http://169.254.169.254/latest/meta-data/",
        "https://169.254.169.254/",
        "http://metadata.google.internal/",
        "http://127.0.0.1:8080/",
        "http://localhost/",
        "http://[::1]/",
        "file:///etc/passwd",
        "https://smba.trafficmanager.net\\@evil.example/",
      })
  void nothingElseIs(String address) {
    assertThat(hosts.allowed(address)).isEmpty();
  }

  @Test
  void othersAreAllowedByName() {
    AllowedHosts more = new AllowedHosts(Set.of("Bots.Example.com"), false);
    assertThat(more.allowed("https://bots.example.com/x")).isPresent();
    assertThat(more.allowed("https://a.bots.example.com/x")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:56150/_connector", "http://localhost:3/", "http://[::1]:3/"})
  void inDevelopmentThisMachineIsAllowed(String address) {
    assertThat(new AllowedHosts(Set.of(), true).allowed(address)).isPresent();
    assertThat(new AllowedHosts(Set.of(), true).allowed("http://127.0.0.2:1/")).isEmpty();
  }
}
