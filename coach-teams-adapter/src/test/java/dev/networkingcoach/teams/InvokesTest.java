package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.teams.support.ConnectorFake;
import dev.networkingcoach.teams.support.ScriptedReplies;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each invoke, and the status and body that Teams expects of it. */
class InvokesTest {
  private final TeamsStage stage = new TeamsStage();

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void aPressedButtonIsAnsweredWithTheCardThatTakesItsPlace() {
    JsonNode body = invoke("card-press");
    assertThat(body.path("statusCode").asInt()).isEqualTo(200);
    assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(body.path("value").toString()).contains("You pressed: thank:dana");
    assertThat(stage.conversation.asked())
        .containsExactly(new Incoming.Pressed("a:personal/1795576748998", "thank:dana"));
    stage.close();
    assertThat(stage.connector.requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.method()).isEqualTo("PUT");
              assertThat(request.path()).endsWith("/a%3Apersonal/activities/card-1");
              assertThat(request.body().path("attachments").path(0).path("content"))
                  .isEqualTo(body.path("value"));
            });
  }

  @Test
  void whatElseTheCardShowedFollowsTheAnswer() {
    JsonNode card = invoke("card-press-of-several").path("value");
    assertThat(card.toString())
        .contains("You pressed: thank:dana", "\"text\":\"Today\"", "Write to Ola");
    assertThat(stage.conversation.asked())
        .containsExactly(
            new Incoming.Pressed("a:personal/1795576748998", "thank:dana"),
            new Incoming.Pressed("a:personal/1795576748998/again", ScriptedReplies.AGAIN));
    // A refresh would put the plan in the place of the answer, and of its button to undo.
    assertThat(card.has("refresh")).isFalse();
  }

  @Test
  void aButtonThatShowsAnotherViewShowsThatAlone() {
    String other =
        stage.activity("card-press-of-several").replace("thank:dana", ScriptedReplies.AGAIN);
    JsonNode card = stage.post(other).body().path("value");
    assertThat(card.findValuesAsText("text")).containsExactly("Today", "Write to Ola");
    assertThat(card.path("refresh").path("userIds").path(0).asText()).isEqualTo("29:alex");
    assertThat(stage.conversation.asked()).hasSize(1);
  }

  @Test
  void whereNothingWasDoneTheCardStays() {
    String failing = stage.activity("card-press").replace("thank:dana", "fail");
    JsonNode body = stage.post(failing).body();
    assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(body.path("value").asText()).isEqualTo("That did not work.");
    stage.close();
    assertThat(stage.connector.requests()).isEmpty();
  }

  @Test
  void aRepeatedInvokeIsAnsweredAgain() {
    JsonNode first = invoke("card-press");
    assertThat(invoke("card-press")).isEqualTo(first);
    assertThat(stage.conversation.asked().get(0)).isEqualTo(stage.conversation.asked().get(1));
  }

  @Test
  void aFormOnACardIsSentWithItsValues() {
    invoke("card-submit");
    assertThat(stage.conversation.asked())
        .containsExactly(
            new Incoming.Submitted(
                "a:personal/1795576748998",
                "form:log",
                Map.of("who", "Dana", "day", "2026-11-24", "topics", "a,b\nc")));
  }

  @Test
  void aCardThatIsShownAgainGetsItsPresentState() {
    JsonNode card = invoke("card-refresh").path("value");
    assertThat(card.toString()).contains("\"text\":\"Today\"");
    assertThat(card.path("refresh").path("userIds")).hasSize(1);
    assertThat(card.path("refresh").path("userIds").path(0).asText()).isEqualTo("29:alex");
    assertThat(card.path("refresh").path("action").path("data").path("token").asText())
        .isEqualTo(ScriptedReplies.AGAIN);
    assertThat(stage.conversation.asked())
        .containsExactly(
            new Incoming.Pressed("a:personal/1795576748998/again", ScriptedReplies.AGAIN));
    stage.close();
    assertThat(stage.connector.requests()).isEmpty();
  }

  @Test
  void aCardWhoseStateCannotBeToldStaysAsItWas() {
    String failing = stage.activity("card-refresh").replace(ScriptedReplies.AGAIN, "fail");
    JsonNode body = stage.post(failing).body();
    assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
  }

  @Test
  void aCardOfAnOlderVersionIsToldSo() {
    JsonNode body = invoke("card-of-an-older-version");
    assertThat(body.path("statusCode").asInt()).isEqualTo(200);
    assertThat(body.path("value").toString()).contains("out of date");
    assertThat(stage.conversation.asked()).isEmpty();
  }

  @Test
  void aCardOfSomebodyElseIsABadRequest() {
    JsonNode body = invoke("card-of-somebody-else");
    assertThat(body.path("statusCode").asInt()).isEqualTo(400);
    assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.error");
    assertThat(body.path("value").path("code").asText()).isEqualTo("BadRequest");
  }

  @Test
  void aButtonOpensADialog() {
    JsonNode task = invoke("task-fetch").path("task");
    assertThat(task.path("type").asText()).isEqualTo("continue");
    assertThat(task.path("value").path("title").asText()).isEqualTo("Log");
    JsonNode card = task.path("value").path("card");
    assertThat(card.path("contentType").asText())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(card.path("content").toString())
        .contains("\"id\":\"field-who\"")
        .contains("Action.Submit")
        .doesNotContain("Action.Execute");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"v\": 1', '\"v\": 0', This card is out of date.",
    "'\"token\": \"form:log\"', '\"token\": \"thank:dana\"', That form is not there any more.",
    "'\"token\"', '\"x\"', I do not know this button.",
  })
  void aDialogThatCannotBeOpenedSaysWhy(String part, String other, String words) {
    String activity = stage.activity("task-fetch").replace(part, other);
    JsonNode task = stage.post(activity).body().path("task");
    assertThat(task.path("type").asText()).isEqualTo("message");
    assertThat(task.path("value").asText()).startsWith(words);
  }

  @Test
  void whatIsNoneOfOursIsNoDialogOfOurs() {
    String other = stage.activity("task-submit").replace("\"token\"", "\"x\"");
    JsonNode task = stage.post(other).body().path("task");
    assertThat(task.path("value").asText()).isEqualTo("I do not know this button.");
    assertThat(stage.conversation.asked()).isEmpty();
  }

  @Test
  void aSentDialogIsClosedAndAnsweredInTheChat() {
    JsonNode task = invoke("task-submit").path("task");
    assertThat(task.path("type").asText()).isEqualTo("message");
    assertThat(task.path("value").asText()).isEqualTo("Logged for Dana");
    assertThat(stage.connector.requests())
        .extracting(ConnectorFake.Request::path)
        .containsExactly("/emea/v3/conversations/a%3Apersonal/activities");
  }

  @Test
  void aDialogWithAFaultStaysOpenAndTellsIt() {
    JsonNode task = invoke("task-submit-with-a-fault").path("task");
    assertThat(task.path("type").asText()).isEqualTo("continue");
    assertThat(task.toString()).contains("Say whom.");
    assertThat(stage.connector.requests()).isEmpty();
  }

  @Test
  void contactsAreFoundWithoutWhatIsPrivate() {
    JsonNode result = invoke("query").path("composeExtension");
    assertThat(result.path("type").asText()).isEqualTo("result");
    assertThat(result.path("attachments")).hasSize(25);
    JsonNode first = result.path("attachments").path(0);
    assertThat(first.path("preview").path("content").path("title").asText()).isEqualTo("Dana 0");
    assertThat(result.toString())
        .contains("Engineer, Acme")
        .doesNotContain("private note")
        .doesNotContain("2026-11-20");
  }

  @Test
  void theNextPageFollowsThePageBefore() {
    String second = stage.activity("query").replace("\"skip\": 0", "\"skip\": 25");
    JsonNode result = stage.post(second).body().path("composeExtension");
    assertThat(result.path("attachments")).hasSize(15);
    assertThat(result.toString()).contains("Dana 25").doesNotContain("Dana 24");
  }

  @Test
  void nobodyFoundIsSaidInWords() {
    String nobody = stage.activity("query").replace("\"dana\"", "\"nobody\"");
    JsonNode result = stage.post(nobody).body().path("composeExtension");
    assertThat(result.path("type").asText()).isEqualTo("message");
    assertThat(result.path("text").asText()).isEqualTo("Nobody fits.");
  }

  @Test
  void aMessageIsLoggedFromADialog() {
    assertThat(invoke("fetch-task").path("task").path("type").asText()).isEqualTo("continue");
    JsonNode task = invoke("submit-action").path("task");
    assertThat(task.path("type").asText()).isEqualTo("message");
    assertThat(stage.connector.requests())
        .extracting(ConnectorFake.Request::path)
        .containsExactly("/emea/v3/conversations", "/emea/v3/conversations/a%3Aopened/activities");
  }

  @Test
  void anUnknownInvokeIsNotImplemented() {
    assertThat(stage.post(stage.activity("unknown-invoke")).status()).isEqualTo(501);
  }

  private JsonNode invoke(String name) {
    TeamsStage.Response response = stage.post(stage.activity(name));
    assertThat(response.status()).isEqualTo(200);
    return response.body();
  }
}
