package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.http.Rejection;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.FakeSlack;
import dev.networkingcoach.slack.fake.LeapingTime;
import dev.networkingcoach.slack.fake.MemoryStores;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.SocketServer;
import dev.networkingcoach.slack.fake.Trouble;
import dev.networkingcoach.slack.fake.Until;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events over a connection that the app opens itself, against a WebSocket server. */
class SocketModeTest {
  private static final String APP_TOKEN = "xapp-1-secret";
  private static final String META = "{\"token\":\"form:log\",\"home\":false}";

  private final ScriptedConversation conversation = new ScriptedConversation();
  private final SocketServer server = new SocketServer();
  private final LeapingTime time = new LeapingTime();
  private final FakeSlack slack = new FakeSlack(time, Duration.ofMillis(500));
  private final MemoryStores stores = new MemoryStores();
  private final List<Rejection> rejections = new CopyOnWriteArrayList<>();
  private SlackAdapter adapter;

  @BeforeEach
  void start() {
    slack.methods().token(APP_TOKEN, "{\"ok\":true}");
    slack.methods().token(Bench.TOKEN, "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\"}");
    slack.methods().user("U1", "{\"team_id\":\"T1\",\"tz\":\"Europe/Berlin\"}");
    slack.methods().socket(server.address());
    adapter = adapter(APP_TOKEN);
    adapter.start();
  }

  private SlackAdapter adapter(String token) {
    SlackSettings settings =
        SlackSettings.from(
            Map.of(
                "SLACK_APP_TOKEN",
                token,
                "SLACK_BOT_TOKEN",
                Bench.TOKEN,
                "SLACK_API_URL",
                slack.address() + "api/"));
    return TimedAdapter.by(time, SlackAdapter.builder(settings, conversation))
        .rejections(rejections::add)
        .stores(stores.seen, stores.tenants, stores.persons)
        .queue(stores.queue)
        .build();
  }

  @AfterEach
  void close() throws InterruptedException {
    adapter.close();
    slack.close();
    server.stop(100);
    time.close();
  }

  private void acknowledged(String id) {
    Until.isTrue(id + " is acknowledged", () -> server.isAcknowledged(id));
  }

  private void heard(int count) {
    Until.isTrue(count + " are heard", () -> conversation.heard().size() >= count);
  }

  @Test
  void itIsReadyWhenItHasStartedAndNeedsNoHttp() {
    assertThat(adapter.ready()).isTrue();
    assertThat(adapter.endpoints()).isEmpty();
  }

  @Test
  void eventsCommandsAndButtonsAreAcknowledgedAndAnswered() {
    server.envelope("e1", "events_api", Payloads.of("message", "text", "hello"));
    acknowledged("e1");
    String url = slack.methods().responseUrl();
    server.envelope(
        "e2",
        "slash_commands",
        "{\"command\":\"/coach\",\"text\":\"plan\",\"team_id\":\"T1\",\"user_id\":\"U1\","
            + "\"channel_id\":\"C1\",\"trigger_id\":\"t1\",\"response_url\":\""
            + url
            + "\"}");
    acknowledged("e2");
    server.envelope(
        "e3", "interactive", Payloads.of("block_actions", "text", "press_1", "value", "done:1"));
    acknowledged("e3");
    heard(3);
    Until.isTrue("the answer", () -> !slack.calls("response").isEmpty());
  }

  @Test
  void whatCannotBeKeptIsNotAcknowledgedAndComesAgain() {
    stores.queue.away(true);
    String event = Payloads.of("message", "text", "hello");
    server.envelope("e1", "events_api", event);
    server.envelope("e2", "something_new", "{\"type\":\"new\"}");
    acknowledged("e2");
    assertThat(server.isAcknowledged("e1")).isFalse();
    stores.queue.away(false);
    server.envelope("e3", "events_api", event);
    acknowledged("e3");
    heard(1);
  }

  @Test
  void aDialogThatIsWrongSaysSoInTheAcknowledgement() {
    server.envelope(
        "e1",
        "interactive",
        Payloads.of(
            "view_submission", "text", "nothing", "meta", META, "callback", "coach_form_1"));
    acknowledged("e1");
    assertThat(server.acknowledgement("e1").getAsJsonObject("payload").toString())
        .contains("errors", "Please say what it was about.");
  }

  @Test
  void whatIsNotUnderstoodIsAcknowledgedAndLeftAlone() {
    server.send("no json");
    server.send("[]");
    server.envelope("e1", "events_api", "{\"type\":\"event_callback\"}");
    server.envelope("e2", "something_new", "{\"type\":\"new\"}");
    acknowledged("e1");
    acknowledged("e2");
    assertThat(conversation.heard()).isEmpty();
  }

  @Test
  void whatIsTurnedAwayIsCountedByItsReasonAndLoggedOnceAMinute() throws IOException {
    Path log =
        Path.of(System.getProperty("org.slf4j.simpleLogger.logFile", "target/slack-test.log"));
    int before = Files.readAllLines(log).size();
    for (int i = 0; i < 5; i++) {
      server.send("no json");
      server.envelope("new" + i, "something_new", "{\"type\":\"new\"}");
    }
    server.send("{\"type\":\"something_without_an_id\"}");
    stores.queue.away(true);
    server.envelope("e1", "events_api", Payloads.of("message", "text", "quinquereme"));
    server.envelope("e2", "events_api", Payloads.of("message", "text", "quinquereme"));
    Until.isTrue("all are counted", () -> rejections.size() == 13);
    assertThat(rejections).filteredOn(Rejection.MALFORMED::equals).hasSize(11);
    assertThat(rejections).filteredOn(Rejection.UNAVAILABLE::equals).hasSize(2);
    List<String> lines = Files.readAllLines(log).stream().skip(before).toList();
    assertThat(lines).filteredOn(line -> line.contains("no envelope that can be read")).hasSize(1);
    assertThat(lines).filteredOn(line -> line.contains("none that is answered")).hasSize(1);
    assertThat(lines).filteredOn(line -> line.contains("store cannot be reached")).hasSize(1);
    assertThat(lines).noneMatch(line -> line.contains("quinquereme"));
    assertThat(adapter.ready()).isTrue();
  }

  @Test
  void afterACutItConnectsAgainAndWhatComesAgainCountsOnce() {
    String event = Payloads.of("message", "text", "hello");
    server.envelope("e1", "events_api", event);
    acknowledged("e1");
    server.cut();
    Until.isTrue("connected again", () -> server.opened() == 2 && adapter.ready());
    server.envelope("e2", "events_api", event);
    acknowledged("e2");
    server.envelope("e3", "events_api", Payloads.of("message", "text", "sent meanwhile"));
    heard(2);
    assertThat(conversation.heard())
        .extracting(said -> ((Incoming.Said) said).text())
        .containsExactly("hello", "sent meanwhile");
    Until.isTrue("both answers", () -> slack.calls("chat.postMessage").size() >= 2);
    assertThat(slack.texts("chat.postMessage"))
        .containsExactly("You said: hello", "You said: sent meanwhile");
  }

  @Test
  void whatTheCutLeftUnacknowledgedCountsOnceWhenItComesAgain() {
    stores.queue.away(true);
    String event = Payloads.of("message", "text", "hello");
    server.envelope("e1", "events_api", event);
    server.envelope("e2", "something_new", "{\"type\":\"new\"}");
    acknowledged("e2");
    server.cut();
    stores.queue.away(false);
    Until.isTrue("connected again", () -> server.opened() == 2 && adapter.ready());
    server.envelope("e3", "events_api", event);
    server.envelope("e4", "events_api", event);
    acknowledged("e3");
    acknowledged("e4");
    server.envelope("e5", "events_api", Payloads.of("message", "text", "next"));
    heard(2);
    assertThat(server.isAcknowledged("e1")).isFalse();
    assertThat(conversation.heard())
        .extracting(said -> ((Incoming.Said) said).text())
        .containsExactly("hello", "next");
  }

  @Test
  void aConnectionOverWhichNothingComesAnyMoreIsReplaced() {
    server.fallSilent();
    Until.isTrue("connected again", () -> server.opened() == 2 && adapter.ready());
    server.envelope("e1", "events_api", Payloads.of("message", "text", "hello"));
    acknowledged("e1");
  }

  @Test
  void itConnectsAgainHoweverSlackAnswersAtFirst() {
    slack.trouble("apps.connections.open", Trouble.BROKEN, Trouble.PAGE, Trouble.TOO_MANY);
    server.cut();
    Until.isTrue("connected again", () -> server.opened() == 2 && adapter.ready());
  }

  @Test
  void whereSlackIsAboutToEndTheConnectionTheNextIsOpenFirst() {
    server.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
    Until.isTrue("connected again", () -> server.opened() == 2 && server.open() == 1);
    assertThat(adapter.ready()).isTrue();
    server.envelope("e1", "events_api", Payloads.of("message", "text", "hello"));
    acknowledged("e1");
  }

  @Test
  void aSlackThatIsAwayAtTheStartIsWaitedFor() {
    slack.trouble("auth.test", Trouble.BROKEN, Trouble.PAGE);
    slack.trouble("apps.connections.open", Trouble.BROKEN);
    try (SlackAdapter other = adapter(APP_TOKEN)) {
      other.start();
      // What the adapter does every few seconds.
      Until.isTrue(
          "connected",
          () -> {
            other.look();
            return server.opened() == 2 && other.ready();
          });
      server.envelope("e1", "events_api", Payloads.of("message", "text", "hello"));
      heard(1);
    }
  }

  @Test
  void inAnOrganizationAPersonHasOneJournalWhateverAPayloadTells() {
    slack
        .methods()
        .token(
            Bench.TOKEN,
            "{\"ok\":true,\"team_id\":\"T1\",\"enterprise_id\":\"E1\",\"user_id\":\"UBOT\"}");
    try (SlackAdapter other = adapter(APP_TOKEN)) {
      other.start();
      Until.isTrue("connected", () -> server.opened() == 2 && other.ready());
      OwnerKey ada = new OwnerKey("slack:E1", "U1");
      server.envelope("e1", "events_api", Payloads.of("message", "text", "hello"));
      heard(1);
      assertThat(conversation.lastPerson().key()).isEqualTo(ada);
      String press = Payloads.of("block_actions", "text", "press_1", "value", "done:1");
      server.envelope(
          "e2",
          "interactive",
          press.replace("\"enterprise\":null", "\"enterprise\":{\"id\":\"E1\",\"name\":\"E\"}"));
      heard(2);
      assertThat(conversation.lastPerson().key()).isEqualTo(ada);
    }
  }

  @Test
  void aTokenThatSlackDoesNotTakeIsToldAtTheStart() {
    try (SlackAdapter other = adapter("xapp-wrong")) {
      assertThatThrownBy(other::start)
          .isInstanceOf(CoachException.class)
          .hasMessage(
              "Slack does not take SLACK_APP_TOKEN (apps.connections.open: invalid_auth).\n"
                  + "Maybe the app was removed, or the token was copied in part or made anew.");
    }
  }
}
