package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.Call;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.SlackDelivery;
import dev.networkingcoach.slack.fake.Until;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads that leave out what Slack sends now, as other versions and stand-ins of it do. */
class SparsePayloadTest {
  private static final OwnerKey ADA = new OwnerKey("slack:T1", "U1");
  private static final String META = "{\"token\":\"form:log\",\"home\":false}";

  private final ScriptedConversation conversation = new ScriptedConversation();
  private final Bench bench = new Bench(conversation);

  @AfterEach
  void close() {
    bench.close();
  }

  private Call next(String method) {
    return next(method, 1);
  }

  private Call next(String method, int number) {
    Until.isTrue("a call of " + method, () -> bench.slack.calls(method).size() >= number);
    return bench.slack.calls(method).get(number - 1);
  }

  private static String without(String payload, String... parts) {
    String left = payload;
    for (String part : parts) {
      String less = left.replaceAll(part, "");
      assertThat(less).as("a payload without %s", part).isNotEqualTo(left);
      left = less;
    }
    return left;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"team_id\":\"T1\",(?=\"api)|,\"authorizations\":\\[[^]]*\\]",
        ",\"authorizations\":\\[[^]]*\\]",
        ",\"event_id\":\"[^\"]*\"",
        ",\"channel_type\":\"im\"",
        ",\"channel_type\":\"im\"|\"channel\":\"DU1\",",
        ",\"event_context\":\"4-x\"",
        ",\"event_time\":1764061200"
      })
  void aMessageIsAnswered(String left) {
    bench.delivered.event(without(Payloads.of("message", "text", "hello"), left));
    assertThat(next("chat.postMessage").value("text")).isEqualTo("You said: hello");
    assertThat(conversation.lastPerson().key()).isEqualTo(ADA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1764061200123",
        "1764061200.5",
        "-1",
        "99999999999999999999",
        "1e9999",
        "\"2026-11-25T09:00:00Z\"",
        "\"999999999-02-30T25:61:61Z\"",
        "{}"
      })
  void anEventOfAnOddTimeIsAnswered(String time) {
    bench.delivered.event(
        Payloads.of("message", "text", "hello").replace("1764061200,", time + ","));
    assertThat(next("chat.postMessage").value("text")).isEqualTo("You said: hello");
  }

  @Test
  void eventsWithoutAnIdAreToldApartByTheirTimes() {
    String event = without(Payloads.of("message", "text", "hello"), ",\"event_id\":\"[^\"]*\"");
    bench.delivered.event(event);
    bench.delivered.retry(event + " ");
    bench.delivered.event(event.replace("000100", "000101").replace("hello", "again"));
    next("chat.postMessage", 2);
    assertThat(bench.slack.texts("chat.postMessage"))
        .containsExactly("You said: hello", "You said: again");
  }

  @Test
  void theWordsBesideAFileAreRead() {
    bench.delivered.event(
        Payloads.of("message", "text", "hello")
            .replace("\"type\":\"message\"", "\"type\":\"message\",\"subtype\":\"file_share\""));
    assertThat(next("chat.postMessage").value("text")).isEqualTo("You said: hello");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"team_id\":\"T1\"(?=\\},\"api)|\"team\":\\{[^}]*\\},|\"enterprise\":null,",
        "\"container\":\\{[^}]*\\},",
        "\"trigger_id\":\"[^\"]*\",",
        ",\"action_ts\":\"[^\"]*\"",
        "\"trigger_id\":\"[^\"]*\",|,\"action_ts\":\"[^\"]*\"",
        "\"response_url\":\"[^\"]*\",",
        "\"channel\":\\{[^}]*\\},"
      })
  void aButtonIsAnswered(String left) {
    String press =
        Payloads.of("block_actions", "text", "press_1", "value", "done:1", "trigger", "t1");
    bench.delivered.interaction(without(press, left));
    assertThat(next("chat.postMessage").value("text")).isEqualTo("Pressed done:1");
    assertThat(conversation.lastPerson().key()).isEqualTo(ADA);
  }

  @Test
  void pressesOfOneTimeAreToldApartByTheirTriggers() {
    for (String trigger : List.of("t1", "t2")) {
      bench.delivered.interaction(
          Payloads.of(
              "block_actions",
              "text",
              "press_1",
              "value",
              "done:1",
              "trigger",
              trigger,
              "id",
              "1"));
    }
    next("chat.postMessage", 2);
  }

  private void command(String rest) {
    bench.delivered.form("command=%2Fcoach&text=plan&user_id=U1" + rest);
  }

  @Test
  void aCommandWithoutATriggerIsAnsweredEachTime() {
    String url = SlackDelivery.encode(bench.slack.methods().responseUrl());
    command("&team_id=T1&channel_id=C1&response_url=" + url);
    next("response");
    command("&team_id=T1&channel_id=C1&again=1&response_url=" + url);
    next("response", 2);
  }

  @Test
  void aCommandWithoutAnAddressIsAnsweredInItsChannel() {
    command("&channel_id=C1");
    Call answer = next("chat.postEphemeral");
    assertThat(answer.value("channel")).isEqualTo("C1");
    assertThat(answer.value("user")).isEqualTo("U1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&response_url=nowhere", "&response_url=", ""})
  void aCommandThatTellsNoPlaceIsAnsweredInPrivate(String rest) {
    command(rest);
    assertThat(next("chat.postMessage").value("text")).isEqualTo("Your plan: thank Dana");
  }

  @Test
  void aMentionIsAnsweredInPrivateWhereTheChannelDoesNotTakeIt() {
    bench.slack.methods().refuse("chat.postEphemeral", "unknown_method");
    bench.delivered.event(Payloads.of("mention", "text", "<@SOMEBODY> plan"));
    assertThat(next("chat.postMessage").value("text")).isEqualTo("Your plan: thank Dana");
  }

  @Test
  void aDialogThatWasWrongCanBeSentAgainWithoutATrigger() {
    String wrong = dialog("nothing");
    assertThat(bench.delivered.interaction(wrong).body()).contains("errors");
    assertThat(bench.delivered.interaction(dialog("something")).body()).isEmpty();
    assertThat(next("chat.postMessage").value("text")).isEqualTo("Noted: Dana");
  }

  private static String dialog(String what) {
    String sent =
        Payloads.of(
            "view_submission", "text", what, "meta", META, "callback", "coach_form_1", "id", "V1");
    return without(sent, "\"trigger_id\":\"[^\"]*\",", "\"hash\":\"[^\"]*\",");
  }

  @Test
  void whereAUserIsNoChannelTheirChannelIsAskedFor() {
    bench.slack.methods().takeChannelsOnly();
    bench.delivered.interaction(
        Payloads.of("view_submission", "text", "", "meta", META, "callback", "coach_form_1"));
    assertThat(next("chat.postMessage").value("channel")).isEqualTo("DU1");
    assertThat(bench.slack.calls("conversations.open")).hasSize(1);
  }

  @Test
  void aProfileThatTellsNextToNothingIsOneOfAMember() {
    bench.slack.methods().user("U7", "{}");
    bench.delivered.event(Payloads.of("message", "text", "hello", "user", "U7"));
    assertThat(next("chat.postMessage").value("text")).isEqualTo("You said: hello");
    assertThat(conversation.lastPerson().zone()).isNull();
    assertThat(conversation.lastPerson().name()).isEmpty();
  }

  @Test
  void theAppDoesNotAnswerItself() {
    bench.slack.methods().user("UBOT", "{}");
    bench.delivered.event(Payloads.of("message", "text", "hello", "user", "UBOT"));
    bench.delivered.event(Payloads.of("message", "text", "hello"));
    next("chat.postMessage");
    assertThat(conversation.heard()).hasSize(1);
  }

  @Test
  void aFileThatSlackDoesNotTakeIsTold() {
    bench.slack.methods().refuse("files.getUploadURLExternal", "unknown_method");
    bench.delivered.event(Payloads.of("message", "text", "export"));
    assertThat(next("chat.postMessage", 2).value("text"))
        .startsWith("Sorry, Slack did not take the file network.json.");
  }
}
