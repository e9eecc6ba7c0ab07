package dev.networkingcoach.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.cli.exchange.FileExchange;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import dev.networkingcoach.slack.SlackAdapter;
import dev.networkingcoach.slack.SlackSettings;
import dev.networkingcoach.teams.TeamsAdapter;
import dev.networkingcoach.teams.TeamsSettings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Slack and Teams post, each with a signature or from a sender that is right. */
class ChannelFuzzTest {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final Instant START = Instant.parse("2026-11-25T09:00:00Z");

  private static final FuzzedInputs SLACK =
      FuzzedInputs.filesIn(
          "coach-slack-adapter/src/test/resources/dev/networkingcoach/slack/payloads");

  private static final FuzzedInputs COMMANDS =
      FuzzedInputs.of(
          List.of(
              "command=%2Fcoach&text=plan&user_id=U1&team_id=T1&channel_id=C1&trigger_id=1.2",
              "command=%2Fcoach&text=met+Dana&user_id=U1&team_id=T1&response_url=http%3A%2F%2Fx",
              "ssl_check=1&token=x"));

  private static final FuzzedInputs TEAMS =
      FuzzedInputs.filesIn(
          "coach-teams-adapter/src/test/resources/dev/networkingcoach/teams/activities");

  @TempDir private Path folder;

  /** No message waits for the second of the one before. */
  private final AtomicLong seconds = new AtomicLong();

  private final InstantSource clock = () -> START.plusSeconds(seconds.addAndGet(2));
  private AgreeingVendor vendor;
  private JdbcJournal journal;

  @BeforeEach
  void open() throws Exception {
    vendor = new AgreeingVendor();
    journal = JdbcJournal.file(folder.resolve("coach.db")).open();
  }

  @AfterEach
  void close() {
    journal.close();
    vendor.close();
  }

  private Conversation conversation() {
    RuleBasedCoach coach = RuleBasedCoach.builder().build();
    return CoachConversation.builder(journal, coach)
        .persons(journal.persons())
        .paths(new StrongestPaths())
        .exchange(new FileExchange(coach))
        .clock(clock)
        .build();
  }

  private SlackAdapter slack() {
    return SlackAdapter.builder(
            SlackSettings.from(
                Map.of(
                    "SLACK_SIGNING_SECRET",
                    SECRET,
                    "SLACK_BOT_TOKEN",
                    "xoxb-1-secret",
                    "SLACK_API_URL",
                    vendor.address() + "api")),
            conversation())
        .stores(journal.seen(), journal.tenants(), journal.persons())
        .queue(new ImmediateEvents())
        .clock(clock)
        .build();
  }

  @Test
  void whatSlackPostsIsAnsweredOrRefused() {
    try (SlackAdapter slack = slack()) {
      slack.start();
      WebEndpoint endpoint = slack.endpoints().get(0);
      FuzzTrial.run(seed -> answered(endpoint, signed(event(seed), "application/json")));
    }
  }

  @Test
  void whatSlackPostsAsAFormIsAnsweredOrRefused() {
    try (SlackAdapter slack = slack()) {
      slack.start();
      WebEndpoint endpoint = slack.endpoints().get(0);
      FuzzTrial.run(
          seed -> {
            String body =
                seed % 2 == 0
                    ? COMMANDS.text(seed)
                    : "payload=" + URLEncoder.encode(event(seed), StandardCharsets.UTF_8);
            answered(endpoint, signed(body, "application/x-www-form-urlencoded"));
          });
    }
  }

  private String event(long seed) {
    return SLACK.text(seed).replace("${user}", "U1").replace("${id}", "E" + seed);
  }

  @Test
  void whatTeamsPostsIsAnsweredOrRefused() {
    Map<String, String> settings = Map.of("TEAMS_DEVELOPMENT", "true");
    try (TeamsAdapter teams =
        TeamsAdapter.builder(TeamsSettings.from(settings), conversation())
            .people(journal.persons())
            .seen(journal.seen())
            .queue(new ImmediateEvents())
            .clock(clock)
            .build()) {
      WebEndpoint endpoint = teams.endpoints().get(0);
      FuzzTrial.run(
          seed -> {
            String body =
                TEAMS
                    .text(seed)
                    .replace("SERVICE_URL", vendor.address())
                    .replace("1795576748998", "" + seed);
            answered(
                endpoint, new WebRequest("POST", "/api/messages", "", Map.of(), body, "127.0.0.1"));
          });
    }
  }

  /** 503 would say that the store is away, and has it sent again: it is not. */
  private static void answered(WebEndpoint endpoint, WebRequest request) {
    assertThat(endpoint.answer(request).orElseThrow().status())
        .matches(status -> status < 500 || status == 501);
  }

  private WebRequest signed(String body, String type) throws GeneralSecurityException {
    String time = Long.toString(START.plusSeconds(seconds.get()).getEpochSecond());
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] text = ("v0:" + time + ":" + body).getBytes(StandardCharsets.UTF_8);
    Map<String, List<String>> headers =
        Map.of(
            "Content-Type",
            List.of(type),
            "X-Slack-Request-Timestamp",
            List.of(time),
            "X-Slack-Signature",
            List.of("v0=" + HexFormat.of().formatHex(mac.doFinal(text))));
    return new WebRequest("POST", "/slack/events", "", headers, body, "127.0.0.1");
  }
}
