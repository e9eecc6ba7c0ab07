package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.FakeSlack;
import dev.networkingcoach.slack.fake.MemoryStores;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.SlackDelivery;
import dev.networkingcoach.slack.fake.Trouble;
import dev.networkingcoach.slack.fake.Until;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A start while Slack cannot be reached, or with a token that it does not take. */
class StartWithoutSlackTest {
  private static final Path LOG =
      Path.of(System.getProperty("org.slf4j.simpleLogger.logFile", "target/slack-test.log"));

  private final FakeSlack slack = new FakeSlack(Clock.systemUTC(), Duration.ofMillis(500));
  private final String before = log();

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void itIsNotReadyBeforeSlackWasReached() {
    slack
        .methods()
        .token(
            Bench.TOKEN, "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\",\"bot_id\":\"B1\"}");
    slack.trouble("auth.test", Trouble.BROKEN);
    try (SlackAdapter adapter =
        adapter(
            Map.of("SLACK_BOT_TOKEN", Bench.TOKEN, "SLACK_SIGNING_SECRET", SlackDelivery.SECRET))) {
      adapter.start();
      assertThat(said())
          .contains("Slack: cannot be reached yet; it is tried again every few seconds")
          .doesNotContain("Slack: ready");
      assertThat(adapter.ready()).isFalse();
      Until.isTrue("it is ready", () -> said().contains("Slack: ready"));
      assertThat(adapter.ready()).isTrue();
    }
  }

  /** Over HTTP nothing else tells that answers would not get out. */
  @Test
  void itIsNotReadyWhileSlackCannotBeReached() {
    try (Bench bench = new Bench(new ScriptedConversation())) {
      assertThat(bench.adapter.ready()).isTrue();
      bench.slack.trouble("users.info", broken(60));
      bench.slack.trouble("chat.postMessage", broken(60));
      bench.slack.trouble("api.test", broken(10));
      bench.delivered.event(Payloads.of("message", "text", "hello"));
      Until.isTrue("a call is lost", () -> !bench.slack.calls("users.info").isEmpty());
      Until.isTrue("that is seen", () -> looked(bench, false));
      Until.isTrue("it is reached again", () -> looked(bench, true));
    }
  }

  private static Trouble[] broken(int times) {
    return Collections.nCopies(times, Trouble.BROKEN).toArray(new Trouble[0]);
  }

  private static boolean looked(Bench bench, boolean ready) {
    bench.adapter.look();
    return bench.adapter.ready() == ready;
  }

  @Test
  void aTokenThatSlackDoesNotTakeNamesItsSetting() {
    slack
        .methods()
        .token(
            Bench.TOKEN, "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\",\"bot_id\":\"B1\"}");
    try (SlackAdapter bot =
            adapter(Map.of("SLACK_BOT_TOKEN", "xoxb-wrong", "SLACK_SIGNING_SECRET", "s"));
        SlackAdapter app =
            adapter(Map.of("SLACK_BOT_TOKEN", Bench.TOKEN, "SLACK_APP_TOKEN", "xapp-wrong"))) {
      assertThatThrownBy(bot::start)
          .hasMessageContaining("Slack does not take SLACK_BOT_TOKEN")
          .hasMessageNotContaining("xoxb-");
      assertThatThrownBy(app::start)
          .hasMessageContaining("Slack does not take SLACK_APP_TOKEN")
          .hasMessageNotContaining("xapp-");
    }
    assertThat(said()).doesNotContain("Slack: ready");
  }

  private SlackAdapter adapter(Map<String, String> tokens) {
    Map<String, String> settings = new HashMap<>(tokens);
    settings.put("SLACK_API_URL", slack.address() + "api");
    settings.put("SLACK_TIMEOUT_SECONDS", "2");
    MemoryStores stores = new MemoryStores();
    return SlackAdapter.builder(SlackSettings.from(settings), new ScriptedConversation())
        .stores(stores.seen, stores.tenants, stores.persons)
        .queue(stores.queue)
        .build();
  }

  private String said() {
    return log().substring(before.length());
  }

  private static String log() {
    try {
      return Files.readString(LOG);
    } catch (IOException absent) {
      return "";
    }
  }
}
