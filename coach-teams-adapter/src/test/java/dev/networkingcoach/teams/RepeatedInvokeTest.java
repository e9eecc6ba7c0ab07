package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.teams.support.ConnectorFake;
import dev.networkingcoach.teams.support.InlineQueue;
import dev.networkingcoach.teams.support.MemorySeenKeys;
import dev.networkingcoach.teams.support.TeamsConversation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrives twice is answered twice and counts once, with the conversation people will have. */
class RepeatedInvokeTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final OwnerKey ALEX = new OwnerKey("teams:t", "29:alex");

  private final ConnectorFake connector = new ConnectorFake("");
  private final JdbcJournal journal;
  private final TeamsAdapter adapter;

  RepeatedInvokeTest(@TempDir Path folder) {
    journal = JdbcJournal.file(folder.resolve("journal.db")).open();
    adapter =
        TeamsAdapter.builder(
                TeamsSettings.from(Map.of("TEAMS_DEVELOPMENT", "true")),
                TeamsConversation.over(journal))
            .people(journal.persons())
            .seen(new MemorySeenKeys())
            .queue(new InlineQueue())
            .build();
    post("1", "\"type\":\"message\",\"text\":\"add Dana Fox\"");
  }

  @AfterEach
  void stop() {
    adapter.close();
    journal.close();
    connector.close();
  }

  @Test
  void aFormThatIsSentTwiceIsLoggedOnce() {
    String form =
        action(
            "{\"v\":1,\"kind\":\"submit\",\"token\":\"form:log\",\"field-kind\":\"MET\","
                + "\"field-who\":\"Dana Fox\"}");
    JsonNode first = post("2", form);
    JsonNode again = post("2", form);
    assertThat(first.path("value").toString()).contains("Logged: met Dana Fox");
    assertThat(again.path("statusCode").asInt()).isEqualTo(200);
    assertThat(again.path("value").toString()).contains("met Dana Fox");
    assertThat(interactions()).isEqualTo(1);
  }

  @Test
  void aButtonThatIsPressedTwiceUndoesOneEntry() {
    post("2", "\"type\":\"message\",\"text\":\"met Dana Fox on 2026-01-02\"");
    post("3", "\"type\":\"message\",\"text\":\"met Dana Fox on 2026-01-03\"");
    assertThat(interactions()).isEqualTo(2);
    List<JsonNode> sent = connector.bodies("POST");
    JsonNode undo =
        sent.get(sent.size() - 1).findParents("title").stream()
            .filter(action -> action.path("title").asText().equals("Undo"))
            .findFirst()
            .orElseThrow()
            .path("data");
    assertThat(post("4", action(undo.toString())).toString()).contains("Took back");
    assertThat(post("4", action(undo.toString())).path("statusCode").asInt()).isEqualTo(200);
    assertThat(interactions()).isEqualTo(1);
  }

  private int interactions() {
    return journal.read(ALEX).map(Known::network).orElseThrow().interactions().size();
  }

  private static String action(String data) {
    return "\"type\":\"invoke\",\"name\":\"adaptiveCard/action\",\"value\":{\"action\":"
        + "{\"type\":\"Action.Execute\",\"data\":"
        + data
        + "},\"trigger\":\"manual\"}";
  }

  private JsonNode post(String id, String what) {
    String body =
        "{\"id\":\""
            + id
            + "\",\"channelId\":\"msteams\",\"from\":{\"id\":\"29:alex\"},"
            + "\"recipient\":{\"id\":\"bot\"},\"conversation\":{\"id\":\"c\",\"tenantId\":\"t\"},"
            + "\"serviceUrl\":\""
            + connector.serviceUrl()
            + "\","
            + what
            + "}";
    WebRequest request = new WebRequest("POST", "/api/messages", "", Map.of(), body, "127.0.0.1");
    String answer = adapter.endpoints().get(0).answer(request).orElseThrow().body();
    try {
      return JSON.readTree(answer);
    } catch (IOException unreadable) {
      throw new AssertionError(answer, unreadable);
    }
  }
}
