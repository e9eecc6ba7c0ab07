package dev.networkingcoach.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.cli.exchange.FileExchange;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server over real HTTP and a real journal, for Slack by signed requests and for Teams. */
class CoachServerTest {
  private static final Coach COACH = RuleBasedCoach.builder().build();

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void itIsReadyServesItsChannelsAndStops() throws Exception {
    CoachServer server = CoachServer.start(settings(), COACH, new FileExchange(COACH));
    int operations = server.operationsPort();
    try (server) {
      assertThat(get(operations, "/health/live").statusCode()).isEqualTo(200);
      assertThat(get(operations, "/health/ready").body()).isEqualTo("ok\n");
      assertThat(get(operations, "/metrics").body())
          .contains("# TYPE coach_reply_seconds histogram")
          .contains("coach_outbox_messages{state=\"pending\"} 0.0")
          .contains("coach_inbox_events 0.0");
      assertThat(post(server.port(), "/api/messages").statusCode()).isEqualTo(401);
      assertThat(get(server.port(), "/metrics").statusCode()).isEqualTo(404);
      assertThat(get(server.port(), "/health/live").statusCode()).isEqualTo(200);
      assertThat(get(operations, "/metrics").body())
          .contains("coach_http_rejected_total{reason=\"unauthorized\"} 1.0")
          .contains("coach_http_rejected_total{reason=\"unknown-path\"} 1.0")
          .containsPattern("coach_http_connections [1-9]")
          .contains("coach_journal_reachable 1.0");
    }
    assertThatThrownBy(() -> get(operations, "/health/live")).isInstanceOf(IOException.class);
  }

  @Test
  void thePagesOfTheTeamsManifestAreServedInOurWordsOrTheOperators() throws Exception {
    try (CoachServer ours = CoachServer.start(settings(), COACH, new FileExchange(COACH))) {
      HttpResponse<String> privacy = get(ours.port(), "/privacy");
      assertThat(privacy.statusCode()).isEqualTo(200);
      assertThat(privacy.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
      assertThat(privacy.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
      assertThat(privacy.body()).contains("forget me", "use the\nmodel");
      assertThat(get(ours.port(), "/terms").body()).contains("<h1>Terms of use</h1>");
      assertThat(post(ours.port(), "/terms").statusCode()).isIn(405, 413);
    }
    Path own = Files.writeString(folder.resolve("privacy.txt"), "Ask legal@firm.example: <us> ü");
    Map<String, String> named = environment();
    named.put("TEAMS_PRIVACY_FILE", own.toString());
    CoachServer server = CoachServer.start(AllSettings.read(named), COACH, new FileExchange(COACH));
    try (server) {
      HttpResponse<String> privacy = get(server.port(), "/privacy");
      assertThat(privacy.headers().firstValue("Content-Type"))
          .hasValue("text/plain; charset=utf-8");
      assertThat(privacy.body()).isEqualTo("Ask legal@firm.example: <us> ü");
    }
  }

  @Test
  void whatCannotStartLeavesNothingOpen() throws Exception {
    CoachServer first = CoachServer.start(settings(), COACH, new FileExchange(COACH));
    try (first) {
      Map<String, String> taken = environment();
      taken.put("COACH_OPERATIONS_PORT", String.valueOf(first.operationsPort()));
      AllSettings second = AllSettings.read(taken);
      assertThatThrownBy(() -> CoachServer.start(second, COACH, new FileExchange(COACH)))
          .hasMessageContaining("cannot listen on");
      assertThat(get(first.operationsPort(), "/health/ready").statusCode()).isEqualTo(200);
    }
  }

  private AllSettings settings() {
    return AllSettings.read(environment());
  }

  private Map<String, String> environment() {
    Map<String, String> settings = new HashMap<>();
    settings.put("COACH_JOURNAL", folder.resolve("coach.db").toString());
    settings.put("COACH_HTTP_HOST", "127.0.0.1");
    settings.put("COACH_HTTP_PORT", "0");
    settings.put("COACH_OPERATIONS_PORT", "0");
    settings.put("TEAMS_APP_ID", "11111111-1111-1111-1111-111111111111");
    settings.put("TEAMS_TENANT_ID", "22222222-2222-2222-2222-222222222222");
    settings.put("TEAMS_CLIENT_SECRET", "secret");
    return settings;
  }

  private HttpResponse<String> get(int port, String path) throws Exception {
    return client.send(request(port, path).GET().build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(int port, String path) throws Exception {
    HttpRequest request = request(port, path).POST(BodyPublishers.ofString("{}")).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }
}
