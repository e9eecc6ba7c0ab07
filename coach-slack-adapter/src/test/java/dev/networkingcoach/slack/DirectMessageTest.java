package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.Call;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.Until;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people write to the app in private, over the HTTP front. */
class DirectMessageTest {
  private final ScriptedConversation conversation = new ScriptedConversation();
  private final Bench bench = new Bench(conversation);

  @AfterEach
  void close() {
    bench.close();
  }

  private List<Call> posted(int count) {
    Until.isTrue(count + " messages", () -> bench.slack.calls("chat.postMessage").size() >= count);
    return bench.slack.calls("chat.postMessage");
  }

  @Test
  void wordsAreAnsweredInPrivate() {
    assertThat(bench.delivered.event(Payloads.of("message", "text", "plan")).statusCode())
        .isEqualTo(200);
    Call answer = posted(1).get(0);
    assertThat(answer.value("channel")).isEqualTo("DU1");
    assertThat(answer.value("text")).isEqualTo("Your plan: thank Dana");
    assertThat(answer.blocks().toString()).contains("*Thank Dana Okafor*", "done:1");
    assertThat(answer.token()).isEqualTo(Bench.TOKEN);
  }

  @Test
  void thePersonIsTheOneOfTheProfile() {
    bench.delivered.event(Payloads.of("message", "text", "hello"));
    posted(1);
    assertThat(conversation.lastPerson().key()).isEqualTo(new OwnerKey("slack:T1", "U1"));
    assertThat(conversation.lastPerson().name()).isEqualTo("Ada Lovelace");
    assertThat(conversation.lastPerson().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(conversation.lastPerson().channel()).isEqualTo("slack");
  }

  @Test
  void theZoneIsFollowed() {
    bench.delivered.event(Payloads.of("message", "text", "hello"));
    posted(1);
    bench.delivered.event(Payloads.of("user_change", "text", "America/New_York"));
    bench.delivered.event(Payloads.of("message", "text", "again"));
    posted(2);
    assertThat(conversation.lastPerson().zone()).isEqualTo(ZoneId.of("America/New_York"));
  }

  @Test
  void markupOfSlackIsReadAsItWasWritten() {
    bench.delivered.event(
        Payloads.of(
            "message",
            "text",
            "met <@U2> of <#C9|north> &amp; saw <https://a.example|a.example> &lt;3"));
    posted(1);
    assertThat(((Incoming.Said) conversation.heard().get(0)).text())
        .isEqualTo("met Dana Okafor of #north & saw a.example <3");
  }

  @Test
  void anEventThatComesAgainCountsOnce() {
    String event = Payloads.of("message", "text", "hello");
    bench.delivered.event(event);
    assertThat(bench.delivered.retry(event).statusCode()).isEqualTo(200);
    bench.delivered.event(Payloads.of("message", "text", "last"));
    posted(2);
    assertThat(conversation.heard())
        .extracting(heard -> ((Incoming.Said) heard).text())
        .containsExactly("hello", "last");
  }

  @Test
  void whatIsLongComesInSeveralMessages() {
    bench.delivered.event(Payloads.of("message", "text", "long"));
    List<Call> pages = posted(3);
    assertThat(pages).extracting(page -> page.blocks().size()).containsExactly(50, 50, 20);
    assertThat(pages.get(2).value("text")).isEqualTo("In short (3 of 3)");
  }

  @Test
  void whatIsSaidInAThreadIsAnsweredThere() {
    bench.delivered.event(
        Payloads.of("message", "text", "hello")
            .replace("\"user\":\"U1\"", "\"user\":\"U1\",\"thread_ts\":\"1764061100.000100\""));
    assertThat(posted(1).get(0).value("thread_ts")).isEqualTo("1764061100.000100");
  }

  @Test
  void filesAreUploaded() {
    bench.delivered.event(Payloads.of("message", "text", "export"));
    Until.isTrue("a file", () -> !bench.slack.calls("files.completeUploadExternal").isEmpty());
    assertThat(bench.slack.calls("upload").get(0).value("body")).contains("{}");
    assertThat(bench.slack.calls("files.completeUploadExternal").get(0).value("channel_id"))
        .isEqualTo("DU1");
  }

  @Test
  void aFormThatCannotOpenHasAButtonThatOpensIt() {
    bench.delivered.event(Payloads.of("message", "text", "log"));
    assertThat(posted(1).get(0).blocks().toString()).contains("open-form:form:log");
    bench.delivered.interaction(
        Payloads.of(
            "block_actions",
            "text",
            "press_1",
            "value",
            "open-form:form:log",
            "trigger",
            bench.slack.methods().trigger()));
    Until.isTrue("a dialog", () -> !bench.slack.calls("views.open").isEmpty());
  }

  @Test
  void botsAndEditsAreLeftAlone() {
    bench.delivered.event(Payloads.of("bot_message", "text", "I am a bot"));
    bench.delivered.event(Payloads.of("message_changed", "text", "edited"));
    bench.delivered.event(Payloads.of("message", "user", "UBOT2", "text", "me too"));
    bench.delivered.event(Payloads.of("message", "text", "hello"));
    posted(1);
    assertThat(conversation.heard()).hasSize(1);
  }

  @Test
  void guestsAndUsersOfOtherWorkspacesGetAPoliteNo() {
    bench.delivered.event(Payloads.of("message", "user", "UGUEST", "text", "hello"));
    bench.delivered.event(Payloads.of("message", "user", "UFOREIGN", "text", "hello"));
    assertThat(posted(2))
        .extracting(call -> call.value("text"))
        .allMatch(t -> t.startsWith("Sorry"));
    assertThat(conversation.heard()).isEmpty();
  }
}
