package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.teams.support.ConnectorFake;
import dev.networkingcoach.teams.support.InlineQueue;
import dev.networkingcoach.teams.support.MemoryPeople;
import dev.networkingcoach.teams.support.MemorySeenKeys;
import dev.networkingcoach.teams.support.ScriptedReplies;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The switch that lets this machine in without a token. */
class DevelopmentTest {
  private final ScriptedReplies conversation = new ScriptedReplies();
  private final ConnectorFake connector = new ConnectorFake("");
  private final TeamsAdapter adapter =
      TeamsAdapter.builder(TeamsSettings.from(Map.of("TEAMS_DEVELOPMENT", "true")), conversation)
          .people(new MemoryPeople())
          .seen(new MemorySeenKeys())
          .queue(new InlineQueue())
          .build();
  private final WebEndpoint endpoint = adapter.endpoints().get(0);

  @AfterEach
  void stop() {
    adapter.close();
    connector.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1", "127.8.0.1"})
  void thisMachineComesInWithoutAToken(String remote) {
    assertThat(status(remote, Map.of(), connector.serviceUrl())).isEqualTo(200);
    assertThat(connector.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.1", "192.168.1.2", "8.8.8.8", "2001:db8::1", "127.evil.example", ""})
  void anotherMachineDoesNot(String remote) {
    assertThat(status(remote, Map.of(), connector.serviceUrl())).isEqualTo(401);
    assertThat(conversation.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "x-real-ip", "Via", "Origin"})
  void norDoesWhatAProxyOnThisMachinePassesOnOrAPageInABrowserSends(String header) {
    Map<String, List<String>> headers = Map.of(header, List.of("8.8.8.8"));
    assertThat(status("127.0.0.1", headers, connector.serviceUrl())).isEqualTo(401);
  }

  @Test
  void answersStayOnThisMachineOrGoToTeams() {
    assertThat(status("127.0.0.1", Map.of(), "http://169.254.169.254/")).isEqualTo(403);
    assertThat(status("127.0.0.1", Map.of(), "https://evil.example/")).isEqualTo(403);
  }

  @Test
  void onlyPostIsAnswered() {
    WebRequest get = new WebRequest("GET", "/api/messages", "", Map.of(), "", "127.0.0.1");
    assertThat(endpoint.answer(get)).isEmpty();
  }

  private int status(String remote, Map<String, List<String>> headers, String serviceUrl) {
    String body =
        "{\"type\":\"message\",\"text\":\"plan\",\"id\":\"1\",\"channelId\":\"msteams\","
            + "\"from\":{\"id\":\"user\"},\"recipient\":{\"id\":\"bot\"},"
            + "\"conversation\":{\"id\":\"c\",\"tenantId\":\"t\"},\"serviceUrl\":\""
            + serviceUrl
            + "\"}";
    WebRequest post = new WebRequest("POST", "/api/messages", "", headers, body, remote);
    return endpoint.answer(post).orElseThrow().status();
  }
}
