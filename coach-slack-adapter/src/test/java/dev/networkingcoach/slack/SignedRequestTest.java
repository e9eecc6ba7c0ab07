package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.MemoryStores;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.SlackClock;
import dev.networkingcoach.slack.fake.SlackDelivery;
import dev.networkingcoach.slack.fake.Until;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is read that Slack did not sign, within five minutes, once. */
class SignedRequestTest {
  private static final String JSON = "application/json";

  private final SlackClock clock = new SlackClock();
  private final ScriptedConversation conversation = new ScriptedConversation();
  private final Bench bench = new Bench(conversation, clock, new MemoryStores(), Map.of());

  @AfterEach
  void close() {
    bench.close();
  }

  private int status(HttpRequest.Builder request) {
    return bench.delivered.send(request).statusCode();
  }

  private HttpRequest.Builder bare(String body) {
    return HttpRequest.newBuilder(bench.front.address().resolve("/slack/events"))
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"event_callback\"}",
        "{\"type\":\"url_verification\",\"challenge\":\"c\"}",
        "payload=%7B%22type%22%3A%22block_actions%22%7D",
        "payload=%",
        "ssl_check=1&token=x",
        "{",
        ""
      })
  void whatIsNotSignedIsRefusedWhateverItSays(String body) {
    assertThat(status(bare(body))).isEqualTo(401);
  }

  @Test
  void aWrongSignatureIsRefused() {
    String body = Payloads.of("message", "text", "hello");
    String seconds = Long.toString(clock.instant().getEpochSecond());
    for (String signature :
        new String[] {
          "v0=00",
          "",
          SlackDelivery.sign(seconds, body + " "),
          SlackDelivery.sign(seconds, body) + "0"
        }) {
      assertThat(
              status(
                  bare(body)
                      .header("X-Slack-Request-Timestamp", seconds)
                      .header("X-Slack-Signature", signature)))
          .isEqualTo(401);
    }
    assertThat(conversation.heard()).isEmpty();
  }

  @Test
  void theWindowIsFiveMinutesOnBothSides() {
    Instant now = clock.instant();
    assertThat(status(at(now.minus(Duration.ofMinutes(5))))).isEqualTo(200);
    assertThat(status(at(now.minus(Duration.ofSeconds(301))))).isEqualTo(401);
    assertThat(status(at(now.plus(Duration.ofMinutes(5))))).isEqualTo(200);
    assertThat(status(at(now.plus(Duration.ofSeconds(301))))).isEqualTo(401);
  }

  private HttpRequest.Builder at(Instant time) {
    return bench.delivered.request(Payloads.of("message", "text", "hello"), JSON, time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "-1", "99999999999999999999"})
  void aTimeThatIsNoneIsRefused(String time) {
    assertThat(
            status(
                bare("{}")
                    .header("X-Slack-Request-Timestamp", time)
                    .header("X-Slack-Signature", SlackDelivery.sign(time, "{}"))))
        .isEqualTo(401);
  }

  @Test
  void aReplayIsRefusedAndHasNoEffect() {
    String event = Payloads.of("message", "text", "hello");
    Instant now = clock.instant();
    assertThat(status(bench.delivered.request(event, JSON, now))).isEqualTo(200);
    assertThat(status(bench.delivered.request(event, JSON, now))).isEqualTo(401);
    assertThat(status(bench.delivered.request(event, JSON, now.plusSeconds(1)))).isEqualTo(200);
    bench.delivered.event(Payloads.of("message", "user", "U2", "text", "last"));
    Until.isTrue("both", () -> conversation.heard().size() >= 2);
    assertThat(conversation.heard()).hasSize(2);
  }

  @Test
  void tenMegabytesAreRefused() {
    String body = "x".repeat(10 * 1024 * 1024);
    assertThat(status(bench.delivered.request(body, JSON, clock.instant()))).isEqualTo(413);
  }

  @Test
  void theChallengeIsAnswered() {
    assertThat(bench.delivered.event("{\"type\":\"url_verification\",\"challenge\":\"c7\"}").body())
        .isEqualTo("c7");
  }

  @Test
  void theCheckOfTheCertificateIsAnswered() {
    assertThat(bench.delivered.form("ssl_check=1&token=x").statusCode()).isEqualTo(200);
    assertThat(conversation.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"event_callback\"}",
        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{}}",
        "{\"type\":\"something_new\"}",
        "{\"type\":\"block_actions\"}",
        "{\"type\":\"view_submission\"}",
        "[]",
        "{",
        "payload=%7B%7D",
        "payload=%",
        "hello"
      })
  void whatIsSignedAndNotUnderstoodIsABadRequest(String body) {
    assertThat(status(bench.delivered.request(body, JSON, clock.instant()))).isEqualTo(400);
  }

  @Test
  void anEventNobodyListensToIsAcknowledged() {
    String event = Payloads.of("message", "text", "x").replace("\"message\"", "\"team_join\"");
    assertThat(bench.delivered.event(event).statusCode()).isEqualTo(200);
  }

  @Test
  void onlyPostIsAnswered() {
    assertThat(status(HttpRequest.newBuilder(bench.front.address().resolve("/slack/events"))))
        .isEqualTo(405);
  }
}
