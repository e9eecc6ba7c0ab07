package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.FakeSlack;
import dev.networkingcoach.slack.fake.KillableServer;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.SlackDelivery;
import dev.networkingcoach.slack.fake.Until;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server is killed while acknowledged events wait: the next answers each of them. */
class KilledServerTest {
  private static final int EVENTS = Integer.getInteger("coach.events", 60);

  /** Longer than the killed server holds its events. */
  private static final int LATER_MINUTES = 3;

  @TempDir Path folder;
  private final FakeSlack slack = new FakeSlack(Clock.systemUTC(), Duration.ofMillis(500));

  @BeforeEach
  void people() {
    slack.methods().token(Bench.TOKEN, "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\"}");
    slack.methods().liftLimits();
    for (int i = 0; i < EVENTS; i++) {
      slack.methods().user("W" + i, "{\"team_id\":\"T1\",\"tz\":\"Europe/Berlin\"}");
    }
  }

  @AfterEach
  void close() {
    slack.close();
  }

  private Set<String> answered() {
    return slack.calls("chat.postMessage").stream()
        .map(call -> call.value("channel"))
        .collect(Collectors.toSet());
  }

  private List<String> told(String user) {
    return slack.calls("chat.postMessage").stream()
        .filter(call -> call.value("channel").equals(user))
        .map(call -> call.value("text"))
        .toList();
  }

  @Test
  void everyEventThatWasAcknowledgedIsRecordedOnceAndAnswered() throws Exception {
    Path file = folder.resolve("coach.db");
    try (KillableServer killed = KillableServer.start(file, slack, 0, folder.resolve("first"))) {
      // Some are answered, and then those who answer wait for Slack, and the others for them.
      slack.silentAfter("chat.postMessage", EVENTS / 10);
      SlackDelivery delivered = new SlackDelivery(killed.address(), Clock.systemUTC());
      for (int i = 0; i < EVENTS; i++) {
        String event = Payloads.of("message", "user", "W" + i, "text", "add Dana Ortiz");
        assertThat(delivered.event(event).statusCode()).isEqualTo(200);
      }
      Until.isTrue("some are answered", () -> answered().size() >= EVENTS / 10);
    }
    assertThat(answered()).as("answered before the kill").hasSizeLessThan(EVENTS / 2);
    slack.silentAfter("chat.postMessage", Integer.MAX_VALUE);
    KillableServer next = KillableServer.start(file, slack, LATER_MINUTES, folder.resolve("next"));
    try (next;
        JdbcJournal journal = JdbcJournal.file(file).open()) {
      Until.isTrue("all are answered", () -> answered().size() == EVENTS, 3);
      Until.isTrue("nothing waits", () -> journal.inbox().depth() == 0, 3);
      for (int i = 0; i < EVENTS; i++) {
        OwnerKey owner = new OwnerKey("slack:T1", "W" + i);
        assertThat(journal.read(owner).map(known -> known.network().contacts()))
            .as("%s, who was told %s", owner, told(owner.owner()))
            .get(InstanceOfAssertFactories.list(Contact.class))
            .extracting(Contact::name)
            .containsExactly("Dana Ortiz");
      }
    }
  }

  @Test
  void aGreetingThatDidNotArriveComesFromTheNextServer() throws Exception {
    Path file = folder.resolve("coach.db");
    OwnerKey person = new OwnerKey("slack:T1", "W0");
    String opened = Payloads.of("home_opened", "user", "W0", "text", "messages");
    slack.silentAfter("chat.postMessage", 0);
    KillableServer killed = KillableServer.start(file, slack, 0, folder.resolve("first"));
    try (killed;
        JdbcJournal journal = JdbcJournal.file(file).open()) {
      SlackDelivery delivered = new SlackDelivery(killed.address(), Clock.systemUTC());
      assertThat(delivered.event(opened).statusCode()).isEqualTo(200);
      Until.isTrue("the journal is begun", () -> journal.read(person).isPresent());
    }
    assertThat(answered()).isEmpty();
    slack.silentAfter("chat.postMessage", Integer.MAX_VALUE);
    try (KillableServer next =
        KillableServer.start(file, slack, LATER_MINUTES, folder.resolve("next"))) {
      assertThat(next.address()).isNotNull();
      Until.isTrue("the greeting", () -> !answered().isEmpty());
      assertThat(slack.texts("chat.postMessage"))
          .singleElement()
          .asString()
          .contains("why do you network?");
    }
  }
}
