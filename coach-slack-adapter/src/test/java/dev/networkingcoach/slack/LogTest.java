package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.Trouble;
import dev.networkingcoach.slack.fake.Until;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is logged tells what went wrong, and nothing of anyone. */
class LogTest {
  private static final Path LOG =
      Path.of(System.getProperty("org.slf4j.simpleLogger.logFile", "target/slack-test.log"));

  @Test
  void noTokenNameOrWordIsLoggedWhateverGoesWrong() {
    try (Bench bench = new Bench(new ScriptedConversation())) {
      bench.slack.trouble("users.info", Trouble.BROKEN);
      bench.slack.trouble("chat.postMessage", Trouble.PAGE, Trouble.TOO_MANY);
      String event = Payloads.of("message", "text", "a word nobody else says: quinquereme");
      bench.delivered.event(event);
      bench.delivered.event(event.replace("event_callback", "something_else"));
      bench.delivered.event(event.replace("\"event\":", "\"no_event\":"));
      bench.delivered.interaction(
          Payloads.of("block_actions", "text", "quinquereme", "value", "quinquereme"));
      Until.isTrue("the answer", () -> !bench.slack.calls("chat.postMessage").isEmpty());
      bench.slack.methods().revoke(Bench.TOKEN);
      bench.delivered.event(Payloads.of("message", "text", "quinquereme again", "user", "U2"));
      Until.isTrue("a new person cannot be looked up", () -> log().contains("users.info"));
      bench.delivered.event(Payloads.of("message", "text", "quinquereme again"));
      Until.isTrue("it is noticed", () -> log().contains("nothing is sent any more"));
    }
    assertThat(log())
        .contains("chat.postMessage", "users.info")
        .doesNotContain("quinquereme", "Lovelace", "xoxb-", "xapp-", "xoxe");
  }

  private static String log() {
    try {
      return Files.readString(LOG);
    } catch (IOException absent) {
      return "";
    }
  }
}
