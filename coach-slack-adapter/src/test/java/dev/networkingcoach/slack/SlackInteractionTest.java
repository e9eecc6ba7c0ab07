package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.Call;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.SlackDelivery;
import dev.networkingcoach.slack.fake.Until;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands, mentions, buttons, shortcuts, the Home and dialogs, over the HTTP front. */
class SlackInteractionTest {
  private static final String META = "{\"token\":\"form:log\",\"home\":false}";
  private static final String HOME_META = "{\"token\":\"form:log\",\"home\":true}";
  private static final String FORM = "coach_form_1";

  private final ScriptedConversation conversation = new ScriptedConversation();
  private final Bench bench = new Bench(conversation);

  @AfterEach
  void close() {
    bench.close();
  }

  private Call next(String method) {
    Until.isTrue("a call of " + method, () -> !bench.slack.calls(method).isEmpty());
    return bench.slack.calls(method).get(0);
  }

  private HttpResponse<String> command(String text, String trigger, String url) {
    return bench.delivered.form(
        "token=x&team_id=T1&team_domain=example&channel_id=C1&channel_name=general&user_id=U1"
            + "&user_name=ada&command=%2Fcoach&text="
            + SlackDelivery.encode(text)
            + "&api_app_id=A1&is_enterprise_install=false&response_url="
            + SlackDelivery.encode(url)
            + "&trigger_id="
            + trigger);
  }

  @Test
  void aCommandIsAnsweredForTheOneWhoAsksAlone() {
    String url = bench.slack.methods().responseUrl();
    HttpResponse<String> ack = command("who knows a baker", bench.slack.methods().trigger(), url);
    assertThat(ack.statusCode()).isEqualTo(200);
    assertThat(ack.body()).isEmpty();
    assertThat(next("response").value("body"))
        .contains("You said: who knows a baker", "\"response_type\":\"ephemeral\"");
    assertThat(bench.slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void aCommandWithoutWordsIsHandedOn() {
    command("", bench.slack.methods().trigger(), bench.slack.methods().responseUrl());
    assertThat(next("response").value("body")).contains("You said: ");
    assertThat(((Incoming.Said) conversation.heard().get(0)).text()).isEmpty();
  }

  @Test
  void aCommandThatNeedsAFormOpensIt() {
    command("log", bench.slack.methods().trigger(), bench.slack.methods().responseUrl());
    assertThat(next("views.open").view().get("callback_id").getAsString()).isEqualTo(FORM);
  }

  @Test
  void whatIsTooLongForTheAddressGoesOnInPrivate() {
    command("long", bench.slack.methods().trigger(), bench.slack.methods().responseUrl());
    Until.isTrue("3 answers", () -> bench.slack.calls("response").size() == 3);
  }

  @Test
  void anAddressThatEndedLosesNothing() {
    command("hello", bench.slack.methods().trigger(), bench.slack.address() + "response/none");
    assertThat(next("chat.postMessage").value("text")).isEqualTo("You said: hello");
  }

  @Test
  void aMentionIsAnsweredForTheOneWhoAsksAlone() {
    bench.delivered.event(Payloads.of("mention", "text", "<@UBOT> plan"));
    Call answer = next("chat.postEphemeral");
    assertThat(answer.value("channel")).isEqualTo("C1");
    assertThat(answer.value("user")).isEqualTo("U1");
    assertThat(answer.value("thread_ts")).isEqualTo("1764061100.000100");
    assertThat(answer.value("text")).isEqualTo("Your plan: thank Dana");
    assertThat(bench.slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void aButtonCountsOnceHoweverOftenItArrives() {
    String press =
        Payloads.of("block_actions", "text", "press_1", "value", "done:1", "trigger", "t1");
    HttpRequest.Builder signed = bench.delivered.signedPress(press);
    assertThat(bench.delivered.send(signed).statusCode()).isEqualTo(200);
    assertThat(bench.delivered.send(signed).statusCode()).isEqualTo(401);
    assertThat(next("chat.postMessage").value("text")).isEqualTo("Pressed done:1");
    assertThat(conversation.heard()).hasSize(1);
  }

  @Test
  void aButtonInAChannelIsAnsweredThereForTheOneWhoPressedAlone() {
    String url = bench.slack.methods().responseUrl();
    bench.delivered.interaction(
        Payloads.of("ephemeral_actions", "text", "press_1", "value", "done:1", "url", url));
    assertThat(next("response").value("body")).contains("Pressed done:1");
  }

  @Test
  void aButtonThatNeedsAFormOpensIt() {
    String trigger = bench.slack.methods().trigger();
    bench.delivered.interaction(
        Payloads.of("block_actions", "text", "press_2", "value", "edit:1", "trigger", trigger));
    assertThat(next("views.open").view().getAsJsonObject("title").get("text").getAsString())
        .isEqualTo("Log a meeting");
    assertThat(conversation.heard()).isEmpty();
  }

  @Test
  void aTriggerThatExpiredIsToldKindly() {
    bench.delivered.interaction(
        Payloads.of("block_actions", "text", "press_2", "value", "edit:1", "trigger", "old"));
    assertThat(next("chat.postMessage").value("text")).startsWith("Sorry, that took too long");
  }

  @Test
  void anUnknownButtonIsLeftAlone() {
    assertThat(
            bench
                .delivered
                .interaction(Payloads.of("block_actions", "text", "gone_9", "value", "v"))
                .statusCode())
        .isEqualTo(200);
    bench.delivered.event(Payloads.of("message", "text", "hello"));
    next("chat.postMessage");
    assertThat(conversation.heard()).hasSize(1);
  }

  @Test
  void theHomeShowsTheDashboard() {
    bench.delivered.event(Payloads.of("home_opened", "text", "home"));
    Call home = next("views.publish");
    assertThat(home.value("user_id")).isEqualTo("U1");
    assertThat(home.view().toString()).contains("Thank Dana Okafor");
  }

  @Test
  void whoOpensTheAppIsGreetedOnce() {
    bench.delivered.event(Payloads.of("home_opened", "text", "messages"));
    assertThat(next("chat.postMessage").value("text")).isEqualTo("Welcome");
    bench.delivered.event(Payloads.of("home_opened", "text", "messages"));
    bench.delivered.event(Payloads.of("home_opened", "text", "home"));
    next("views.publish");
    assertThat(bench.slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void aButtonOfTheHomeTellsThereWhatItDid() {
    bench.delivered.interaction(Payloads.of("home_actions", "text", "press_1", "value", "done:1"));
    assertThat(next("views.publish").view().toString())
        .contains("Pressed done:1", "Thank Dana Okafor");
    assertThat(bench.slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void aPageOfTheHomeIsTurned() {
    bench.delivered.interaction(Payloads.of("home_actions", "text", "home_page_2", "value", "2"));
    assertThat(next("views.publish").view().toString()).contains("Thank Dana Okafor");
    assertThat(conversation.heard()).noneMatch(Incoming.Pressed.class::isInstance);
  }

  @Test
  void theShortcutOfAMessageStartsFromItsWords() {
    String trigger = bench.slack.methods().trigger();
    bench.delivered.interaction(
        Payloads.of("message_action", "text", "We met at &lt;PyCon&gt;", "trigger", trigger));
    assertThat(next("views.open").view().toString()).contains("We met at <PyCon>");
  }

  @Test
  void theGlobalShortcutOpensTheForm() {
    bench.delivered.interaction(
        Payloads.of("shortcut", "trigger", bench.slack.methods().trigger()));
    next("views.open");
  }

  @Test
  void aDialogThatIsRightClosesAndIsAnswered() {
    HttpResponse<String> ack =
        bench.delivered.interaction(
            Payloads.of("view_submission", "text", "", "meta", META, "callback", FORM));
    assertThat(ack.statusCode()).isEqualTo(200);
    assertThat(ack.body()).isEmpty();
    assertThat(next("chat.postMessage").value("text")).isEqualTo("Noted: Dana");
    Incoming.Submitted heard = (Incoming.Submitted) conversation.heard().get(0);
    assertThat(heard.token()).isEqualTo("form:log");
    assertThat(heard.values())
        .isEqualTo(Map.of("who", "Dana", "on", "2026-11-25", "kind", "MET", "markets", "a\nb"));
  }

  @Test
  void aDialogOfTheHomeIsAnsweredThere() {
    bench.delivered.interaction(
        Payloads.of("view_submission", "text", "x", "meta", HOME_META, "callback", FORM));
    assertThat(next("views.publish").view().toString()).contains("Noted: Dana");
  }

  @Test
  void aDialogThatIsWrongSaysSoAtTheField() {
    HttpResponse<String> ack =
        bench.delivered.interaction(
            Payloads.of("view_submission", "text", "nothing", "meta", META, "callback", FORM));
    assertThat(JsonParser.parseString(ack.body()))
        .isEqualTo(
            JsonParser.parseString(
                "{\"response_action\":\"errors\",\"errors\":{\"what\":\"Please say what it was"
                    + " about.\"}}"));
    assertThat(ack.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
  }

  @Test
  void aDialogOfAPastVersionIsReplaced() {
    for (String old : new String[] {"coach_form_0", "something"}) {
      HttpResponse<String> ack =
          bench.delivered.interaction(
              Payloads.of("view_submission", "text", "x", "meta", META, "callback", old));
      assertThat(ack.body()).contains("\"response_action\":\"update\"", "earlier version");
    }
    HttpResponse<String> ack =
        bench.delivered.interaction(
            Payloads.of("view_submission", "text", "x", "meta", "?", "callback", FORM));
    assertThat(ack.body()).contains("earlier version");
    assertThat(conversation.heard()).isEmpty();
  }

  @Test
  void aGuestWhoSendsADialogGetsAPoliteNo() {
    HttpResponse<String> ack =
        bench.delivered.interaction(
            Payloads.of(
                "view_submission", "user", "UGUEST", "text", "x", "meta", META, "callback", FORM));
    assertThat(ack.body()).contains("I only work with members");
  }
}
