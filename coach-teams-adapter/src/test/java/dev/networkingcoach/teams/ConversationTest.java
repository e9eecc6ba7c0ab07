package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.channel.Profile;
import dev.networkingcoach.teams.support.ConnectorFake;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages, and the bot's coming and going, as Teams posts them. */
class ConversationTest {
  private final TeamsStage stage = new TeamsStage();

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void aMessageIsAnsweredInItsPlaceWithACard() {
    assertThat(stage.post(stage.activity("message")).status()).isEqualTo(200);
    assertThat(stage.conversation.asked())
        .containsExactly(new Incoming.Said("a:personal/1795576748998", "plan"));
    assertThat(stage.conversation.people())
        .containsExactly(
            new Person(
                new OwnerKey("teams:" + TeamsStage.TENANT, "aaaaaaaa-0000-0000-0000-000000000001"),
                "teams",
                new Profile("Alex Wilber", ZoneId.of("Europe/Berlin"), Locale.UK),
                true));
    ConnectorFake.Request sent = stage.connector.requests().get(0);
    assertThat(sent.path())
        .isEqualTo("/emea/v3/conversations/a%3Apersonal/activities/1795576748998");
    assertThat(sent.body().path("summary").asText()).isEqualTo("You said: plan");
    JsonNode card = sent.body().path("attachments").path(0);
    assertThat(card.path("contentType").asText())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(card.path("content").path("version").asText()).isEqualTo("1.5");
    assertThat(sent.body().path("suggestedActions").path("actions"))
        .extracting(action -> action.path("value").asText())
        .containsExactly("today", "log", "help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not a locale!", "-US"})
  void whatIsNoLocaleTellsNone(String tag) {
    stage.post(stage.activity("message").replace("\"locale\": \"en-GB\"", locale(tag)));
    assertThat(stage.conversation.people()).extracting(Person::locale).containsOnlyNulls();
  }

  private static String locale(String tag) {
    return "\"locale\": \"" + tag + "\"";
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC+99999999999", "+25:99", "-99:00", "99999999999", "1e9999"})
  void aZoneThatCannotBeTellsNone(String zone) {
    String activity = stage.activity("message").replace("Europe/Berlin", zone);
    assertThat(stage.post(activity).status()).isEqualTo(200);
    assertThat(stage.conversation.people()).extracting(Person::zone).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"999999999-02-30T25:61:61Z\"", "99999999999999999999", "1e9999", "-1"})
  void aMessageOfATimeThatCannotBeIsAnswered(String time) {
    String activity = stage.activity("message").replace("\"2026-11-25T09:00:00.000Z\"", time);
    assertThat(stage.post(activity).status()).isEqualTo(200);
    assertThat(stage.conversation.asked()).hasSize(1);
    assertThat(stage.connector.requests()).hasSize(1);
  }

  @Test
  void whatIsSaidNamesTheLanguageThatItIsIn() {
    stage.post(stage.activity("message").replace("en-GB", "de-DE"));
    stage.post(stage.activity("group-message").replace("en-GB", "de-DE"));
    assertThat(stage.connector.bodies("POST"))
        .filteredOn(body -> body.path("type").asText().equals("message"))
        .hasSize(3)
        .allSatisfy(body -> assertThat(body.path("locale").asText()).isEqualTo("en"));
    JsonNode card = stage.connector.bodies("POST").get(0).path("attachments").path(0);
    assertThat(card.path("content").path("lang").asText()).isEqualTo("en");
  }

  @Test
  void aPlanIsKeptUpToDateForThePersonAndNothingElseIs() {
    stage.post(stage.activity("message").replace("\"plan\"", "\"today\""));
    JsonNode plan = stage.connector.requests().get(0).body().path("attachments").path(0);
    JsonNode refresh = plan.path("content").path("refresh");
    assertThat(refresh.path("userIds")).extracting(JsonNode::asText).containsExactly("29:alex");
    assertThat(refresh.path("action").path("type").asText()).isEqualTo("Action.Execute");
    stage.post(stage.activity("message").replace("1795576748998", "2"));
    assertThat(stage.connector.requests().get(1).body().toString()).doesNotContain("refresh");
  }

  @Test
  void aMessageThatArrivesAgainIsAnsweredOnce() {
    stage.post(stage.activity("message"));
    assertThat(stage.post(stage.activity("message")).status()).isEqualTo(200);
    assertThat(stage.conversation.asked()).hasSize(1);
    assertThat(stage.connector.requests()).hasSize(1);
  }

  @Test
  void whatCouldNotBeAnsweredIsAnsweredAgain() {
    for (int i = 0; i < 5; i++) {
      stage.connector.next(502);
    }
    assertThat(stage.post(stage.activity("message")).status()).isEqualTo(200);
    assertThat(stage.post(stage.activity("message")).status()).isEqualTo(200);
    stage.queue.answerWaiting();
    stage.queue.answerWaiting();
    assertThat(stage.conversation.asked()).hasSize(2);
    assertThat(stage.conversation.asked().get(1))
        .isEqualTo(new Incoming.Again(stage.conversation.asked().get(0)));
    assertThat(stage.connector.bodies("POST")).hasSize(6);
  }

  @Test
  void aConnectorThatIsBusyIsWaitedFor() {
    stage.connector.next(429, Map.of("Retry-After", "2"), "");
    assertThat(stage.post(stage.activity("message")).status()).isEqualTo(200);
    assertThat(stage.pauses.taken()).containsExactly(Duration.ofSeconds(2));
    assertThat(stage.connector.requests()).hasSize(2);
  }

  @Test
  void inAGroupTheAnswerGoesToThePersonAndAWordToTheGroup() {
    assertThat(stage.post(stage.activity("group-message")).status()).isEqualTo(200);
    assertThat(stage.conversation.asked()).extracting("text").containsExactly("met Dana today");
    List<ConnectorFake.Request> sent = stage.connector.requests();
    assertThat(sent)
        .extracting(ConnectorFake.Request::path)
        .containsExactly(
            "/emea/v3/conversations",
            "/emea/v3/conversations/a%3Aopened/activities",
            "/emea/v3/conversations/19%3Agroup%40thread.v2/activities/1795576748998");
    assertThat(sent.get(1).body().toString()).contains("You said: met Dana today");
    assertThat(sent.get(2).body().path("text").asText())
        .isEqualTo("I answered you in our private chat.");
    assertThat(sent.get(2).body().has("attachments")).isFalse();
  }

  @Test
  void theChatThatWasOpenedIsUsedAgain() {
    stage.post(stage.activity("group-message"));
    stage.post(stage.activity("channel-message"));
    assertThat(stage.connector.requests())
        .filteredOn(request -> request.path().endsWith("/v3/conversations"))
        .hasSize(1);
  }

  @Test
  void wherePrivateChatIsNotAllowedTheGroupIsToldAndNothingElse() {
    stage.connector.next(403);
    assertThat(stage.post(stage.activity("group-message")).status()).isEqualTo(200);
    List<ConnectorFake.Request> sent = stage.connector.requests();
    assertThat(sent).hasSize(2);
    assertThat(sent.get(1).body().path("text").asText()).contains("add me as a personal app");
    assertThat(sent.get(1).body().toString()).doesNotContain("You said");
  }

  @Test
  void inAGroupTheBotListensOnlyWhenMentioned() {
    assertThat(stage.post(stage.activity("group-message-without-mention")).status()).isEqualTo(200);
    assertThat(stage.conversation.asked()).isEmpty();
    assertThat(stage.connector.requests()).isEmpty();
  }

  @Test
  void theBotsComingIsWelcomedOnce() {
    assertThat(stage.post(stage.activity("installation-add")).status()).isEqualTo(200);
    assertThat(stage.post(stage.activity("conversation-update")).status()).isEqualTo(200);
    assertThat(stage.conversation.asked())
        .containsExactly(new Incoming.Arrived("a:personal/f:install"));
    JsonNode card =
        stage.connector.bodies("POST").get(0).path("attachments").path(0).path("content");
    assertThat(card.toString()).contains("Thank Dana").doesNotContain("refresh");
    stage.post(stage.activity("installation-remove"));
    stage.post(stage.activity("installation-add").replace("f:install", "f:again"));
    assertThat(stage.conversation.asked()).hasSize(2);
  }

  @Test
  void whoInstalledTheBotIsWelcomedByNameWhichTheMembersTell() {
    stage.post(stage.activity("installation-add"));
    assertThat(stage.connector.requests().get(0).path())
        .isEqualTo("/emea/v3/conversations/a%3Apersonal/pagedmembers");
    assertThat(stage.conversation.people()).extracting(Person::name).containsExactly("Alex Wilber");
  }

  @Test
  void whereTheMembersCannotBeReadTheWelcomeGoesWithoutAName() {
    stage.connector.next(404);
    assertThat(stage.post(stage.activity("installation-add")).status()).isEqualTo(200);
    assertThat(stage.conversation.people()).extracting(Person::name).containsExactly("");
    assertThat(stage.connector.bodies("POST")).hasSize(1);
  }

  @Test
  void aWelcomeThatCouldNotGoOutGoesOutWithTheNextWordOfTheComing() {
    stage.connector.next(404);
    for (int i = 0; i < 5; i++) {
      stage.connector.next(502);
    }
    assertThat(stage.post(stage.activity("installation-add")).status()).isEqualTo(503);
    assertThat(stage.post(stage.activity("conversation-update")).status()).isEqualTo(200);
    assertThat(stage.conversation.asked()).hasSize(2);
  }

  @Test
  void inAGroupTheBotSaysHelloToAllOnceAndWritesToNobody() {
    for (String coming : List.of("installation-add", "conversation-update")) {
      String group = stage.activity(coming).replace("\"personal\"", "\"groupChat\"");
      assertThat(stage.post(group.replace("a:personal", "19:group@thread.v2")).status())
          .isEqualTo(200);
    }
    assertThat(stage.conversation.asked()).isEmpty();
    assertThat(stage.connector.requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.path())
                  .isEqualTo("/emea/v3/conversations/19%3Agroup%40thread.v2/activities");
              assertThat(request.body().path("text").asText()).contains("Mention me here");
            });
  }

  @Test
  void aButtonOfAClientThatOnlySubmitsIsAPress() {
    stage.post(stage.activity("submit-fallback"));
    assertThat(stage.conversation.asked())
        .containsExactly(new Incoming.Pressed("a:personal/1795576748998", "thank:dana"));
  }

  @Test
  void aFormOfAClientThatOnlySubmitsIsSent() {
    stage.post(stage.activity("submit-fallback-of-a-form"));
    assertThat(stage.conversation.asked())
        .containsExactly(
            new Incoming.Submitted("a:personal/1795576748998", "form:log", Map.of("who", "Dana")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reaction", "typing", "unknown"})
  void whatNeedsNoAnswerIsAccepted(String name) {
    assertThat(stage.post(stage.activity(name)).status()).isEqualTo(200);
    assertThat(stage.conversation.asked()).isEmpty();
    assertThat(stage.connector.requests()).isEmpty();
  }

  @Test
  void aMessageWithoutWordsIsHandedOn() {
    stage.post(stage.activity("message").replace("\"plan\"", "\"\""));
    assertThat(stage.conversation.asked()).extracting("text").containsExactly("");
  }

  @Test
  void whenTheStoreIsAwayTheChannelIsAskedToComeAgain() {
    stage.people.away(true);
    assertThat(stage.post(stage.activity("message")).status()).isEqualTo(503);
    stage.people.away(false);
    assertThat(stage.post(stage.activity("message")).status()).isEqualTo(200);
    assertThat(stage.conversation.asked()).hasSize(1);
  }
}
