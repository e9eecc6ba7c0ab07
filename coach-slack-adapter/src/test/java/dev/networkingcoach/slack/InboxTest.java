package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.MemoryStores;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.SlackClock;
import dev.networkingcoach.slack.fake.SlackDelivery;
import dev.networkingcoach.slack.fake.Trouble;
import dev.networkingcoach.slack.fake.Until;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that were acknowledged are kept until they are answered, whatever becomes of a server. */
class InboxTest {
  private static final OwnerKey ADA = new OwnerKey("slack:T1", "U1");

  private final ScriptedConversation conversation = new ScriptedConversation();
  private final MemoryStores stores = new MemoryStores();
  private final SlackClock clock = new SlackClock();
  private Bench bench;

  private void start() {
    bench = new Bench(conversation, clock, stores, Map.of());
  }

  @AfterEach
  void close() {
    if (bench != null) {
      bench.close();
    }
  }

  /** A server received it, and was killed. */
  private void left(String event, String kind, String payload) {
    InboxKey key = new InboxKey(ADA, event);
    stores.queue.left(new InboxEvent(key, kind, payload, clock.instant()));
  }

  private void left(String payload) {
    left("event/x", "slack/http", payload);
  }

  private void nothingWaits() {
    Until.isTrue("nothing waits", () -> stores.queue.events().isEmpty());
  }

  private static String message(String text) {
    return Payloads.of("message", "id", "x", "text", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"message", "mention", "command", "block_actions", "shortcut", "home_opened"})
  void whatWasAcknowledgedWaitsUntilItIsAnswered(String what) {
    start();
    bench.slack.trouble("users.info", Trouble.SILENCE);
    assertThat(deliver(what)).isEqualTo(200);
    assertThat(stores.queue.events()).hasSize(1);
    InboxEvent event = stores.queue.events().get(0);
    assertThat(event.key().owner()).isEqualTo(ADA);
    assertThat(event.kind()).isEqualTo("slack/http");
    assertThat(event.payload()).contains("U1");
    nothingWaits();
  }

  private int deliver(String what) {
    return switch (what) {
      case "command" ->
          bench
              .delivered
              .form(
                  "command=%2Fcoach&text=plan&team_id=T1&user_id=U1&trigger_id=t&response_url="
                      + SlackDelivery.encode(bench.slack.methods().responseUrl()))
              .statusCode();
      case "block_actions", "shortcut" ->
          bench
              .delivered
              .interaction(Payloads.of(what, "text", "press_1", "value", "done:1", "trigger", "t"))
              .statusCode();
      default -> bench.delivered.event(Payloads.of(what, "text", "hello")).statusCode();
    };
  }

  private static String dialog(String text) {
    String meta = "{\"token\":\"form:log\",\"home\":false}";
    return Payloads.of(
        "view_submission", "text", text, "meta", meta, "callback", "coach_form_1", "trigger", "t");
  }

  @Test
  void aDialogIsNotKeptWhileSlackWaits() {
    start();
    bench.slack.trouble("users.info", Trouble.BROKEN);
    bench.delivered.interaction(dialog("x"));
    assertThat(stores.queue.events()).isEmpty();
    assertThat(conversation.heard()).hasSize(1);
  }

  @Test
  void aDialogIsKeptOnceSlackWaitsNoMore() {
    start();
    bench.slack.trouble("users.info", Trouble.SILENCE);
    assertThat(bench.delivered.interaction(dialog("x")).body()).isEmpty();
    assertThat(stores.queue.events()).hasSize(1);
    nothingWaits();
    assertThat(bench.slack.texts("chat.postMessage")).containsExactly("Noted: Dana");
  }

  @Test
  void aDialogThatAKilledServerLeftIsAnsweredWithAMessageRightOrWrong() {
    String right = "payload=" + SlackDelivery.encode(dialog("x"));
    left("view/t", "slack/http", right);
    start();
    nothingWaits();
    bench.close();
    String wrong = "payload=" + SlackDelivery.encode(dialog("nothing").replace("\"t\"", "\"t2\""));
    left("view/t2", "slack/http", wrong);
    start();
    nothingWaits();
    assertThat(bench.slack.texts("chat.postMessage")).containsExactly("One thing is missing");
    assertThat(conversation.heard()).hasSize(2);
  }

  @Test
  void whatCannotBeKeptIsNotAcknowledgedAndComesAgain() {
    start();
    String event = message("hello");
    stores.queue.away(true);
    assertThat(bench.delivered.event(event).statusCode()).isEqualTo(503);
    stores.queue.away(false);
    assertThat(bench.delivered.retry(event).statusCode()).isEqualTo(200);
    Until.isTrue("the answer", () -> !bench.slack.calls("chat.postMessage").isEmpty());
    assertThat(conversation.heard()).hasSize(1);
  }

  @Test
  void whatAKilledServerLeftIsAnsweredAtTheStart() {
    left(message("hello"));
    start();
    nothingWaits();
    assertThat(bench.slack.texts("chat.postMessage")).containsExactly("You said: hello");
    assertThat(conversation.heard()).containsExactly(new Incoming.Said("event/x", "hello"));
  }

  @Test
  void anEnvelopeOfSocketModeIsAnsweredToo() {
    String envelope =
        "{\"envelope_id\":\"e\",\"type\":\"events_api\",\"payload\":" + message("hello") + "}";
    left("event/x", "slack/socket", envelope);
    start();
    nothingWaits();
    assertThat(bench.slack.texts("chat.postMessage")).containsExactly("You said: hello");
  }

  @Test
  void aButtonWhoseDialogCannotOpenAnyMoreSaysSoOnce() {
    String press =
        Payloads.of(
            "block_actions", "text", "press_1", "value", "edit:1", "id", "7", "trigger", "past");
    left("action/7/press_1", "slack/http", "payload=" + SlackDelivery.encode(press));
    start();
    nothingWaits();
    assertThat(bench.slack.calls("views.open")).isEmpty();
    assertThat(bench.slack.texts("chat.postMessage"))
        .containsExactly("Sorry, that took too long to open. Please press the button again.");
  }

  @Test
  void whatIsForNobodyGoes() {
    left("event/x", "slack/http", Payloads.of("bot_message", "text", "hello"));
    left("event/y", "slack/http", "no longer understood");
    start();
    nothingWaits();
    assertThat(conversation.heard()).isEmpty();
  }

  @Test
  void whatAServerStumbledOverIsAnsweredLater() {
    start();
    conversation.stumble();
    bench.delivered.event(message("hello"));
    Until.isTrue("it is asked again", () -> conversation.heard().size() == 2);
    nothingWaits();
    assertThat(bench.slack.texts("chat.postMessage")).containsExactly("You said: hello");
  }
}
