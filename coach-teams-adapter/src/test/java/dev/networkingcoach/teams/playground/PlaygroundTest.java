package dev.networkingcoach.teams.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel.Delivery;
import dev.networkingcoach.bot.reply.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole bot in the Playground, spoken to by its REST interface. */
class PlaygroundTest {
  @TempDir static Path folder;

  private static Rehearsal rehearsal;
  private static Playground playground;
  private static Chat chat;

  @BeforeAll
  static void start() throws IOException {
    rehearsal = Rehearsal.start(folder);
    playground = rehearsal.playground;
    chat = new Chat(playground, playground.config().path("personalChat").path("id").asText());
    chat.install();
    JsonNode welcome = chat.shown("createMessage");
    assertThat(welcome.toString()).contains("Hello Alex Wilber.", "Answer in a form");
    chat.say("add Dana Fox");
    chat.shown("Dana Fox");
  }

  @AfterAll
  static void stop() {
    if (rehearsal != null) {
      rehearsal.close();
    }
  }

  @BeforeEach
  void fresh() {
    playground.forget();
  }

  @Test
  void whatHappenedIsLoggedAndTheButtonUndoesIt() {
    chat.say("met Dana Fox yesterday");
    JsonNode shown = chat.shown("Logged");
    assertThat(shown.path("message").path("suggestedActions").toString()).contains("today");
    JsonNode undo = Chat.action(shown, "Undo");
    JsonNode answer = chat.press(shown, undo);
    assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(answer.path("value").path("version").asText()).isEqualTo("1.5");
    assertThat(answer.path("value").toString()).contains("Took back: met Dana Fox");
    assertThat(chat.shown("updateMessage").toString()).contains("Took back");
    JsonNode again = chat.press(shown, undo);
    assertThat(again.path("value").toString()).contains("already");
  }

  @Test
  void aClientThatOnlyKnowsSubmitIsAnsweredWithAMessage() {
    chat.say("met Dana Fox on 2026-11-02");
    JsonNode shown = chat.shown("Logged");
    chat.submit(shown, Chat.action(shown, "Undo").path("fallback").path("data"));
    assertThat(chat.shown("Took back").path("action").asText()).isEqualTo("createMessage");
  }

  @Test
  void thePlanOfTheDayIsShown() {
    chat.say("today");
    JsonNode shown = chat.shown("worth doing");
    assertThat(Chat.action(shown, "Say why you network").path("type").asText())
        .isEqualTo("Action.Execute");
    assertThat(Chat.action(shown, "Not for me").path("mode").asText()).isEqualTo("secondary");
  }

  @Test
  void inAGroupOnlyAWordIsSaid() {
    String group = playground.config().path("groupChats").path(0).path("id").asText();
    Chat others = new Chat(playground, group);
    others.mention("who Dana");
    assertThat(chat.shown("Dana Fox").path("actionConversationId").asText()).isEqualTo(chat.id());
    JsonNode word = others.shown("private chat");
    assertThat(word.path("actionConversationId").asText()).isEqualTo(group);
    assertThat(word.toString()).doesNotContain("Dana");
  }

  @Test
  void contactsAreFoundFromTheBoxWherePeopleWrite() {
    JsonNode found =
        chat.invoke(
            "composeExtension/query",
            "{\"commandId\":\"search\",\"parameters\":[{\"name\":\"words\",\"value\":\"dana\"}],"
                + "\"queryOptions\":{\"skip\":0,\"count\":25}}");
    assertThat(found.at("/composeExtension/attachments/0/preview/content/title").asText())
        .isEqualTo("Dana Fox");
  }

  @Test
  void aMessageIsLoggedFromADialog() {
    JsonNode dialog =
        chat.invoke(
            "composeExtension/fetchTask",
            "{\"commandId\":\"log\",\"commandContext\":\"message\",\"messagePayload\":{\"id\":\"1\","
                + "\"body\":{\"content\":\"<p>Lunch with Dana Fox</p>\"}}}");
    JsonNode card = dialog.at("/task/value/card/content");
    assertThat(card.path("version").asText()).isEqualTo("1.5");
    assertThat(card.path("body").findValuesAsText("value")).contains("Dana Fox", "lunch");
    assertThat(card.toString()).contains("Input.Date");
    JsonNode data = Chat.action(card, "").path("data");
    String empty = data.toString().replaceFirst("}$", ",\"x\":\"y\"}");
    JsonNode faults =
        chat.invoke(
            "composeExtension/submitAction",
            "{\"commandId\":\"log\",\"commandContext\":\"message\",\"data\":" + empty + "}");
    assertThat(faults.at("/task/type").asText()).isEqualTo("continue");
    assertThat(faults.toString()).contains("⚠");
  }

  @Test
  void aMessageOfTheCoachsOwnArrives() {
    JsonNode config = playground.config();
    OwnerKey alex =
        new OwnerKey(
            "teams:" + config.path("tenantId").asText(),
            config.path("currentUser").path("aadObjectId").asText());
    Reply plan = new Reply("Two things today", List.of(), null, Reply.Kind.ANSWER);
    assertThat(rehearsal.adapter.channel().deliver(alex, plan, "daily-plan/1"))
        .isEqualTo(new Delivery.Delivered());
    assertThat(chat.shown("Two things today").path("actionConversationId").asText())
        .isEqualTo(chat.id());
  }
}
