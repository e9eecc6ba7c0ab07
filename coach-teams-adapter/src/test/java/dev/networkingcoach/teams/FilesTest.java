package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.teams.support.LocalServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files to the coach, and files of the coach's. */
class FilesTest {
  private final TeamsStage stage = new TeamsStage();
  private final List<String> stored = new CopyOnWriteArrayList<>();
  private final LocalServer drive =
      new LocalServer(
          exchange -> {
            String body =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            stored.add(
                exchange.getRequestMethod()
                    + " "
                    + exchange.getRequestHeaders().getFirst("Content-Range")
                    + " "
                    + exchange.getRequestHeaders().getFirst("Authorization")
                    + " "
                    + body);
            LocalServer.json(exchange, 200, "Name,Company\nDana,Acme\n");
          });

  @AfterEach
  void stop() {
    drive.close();
    stage.close();
  }

  @Test
  void aFileIsReadWithoutATokenAndHandedOn() {
    assertThat(stage.post(withFile(drive.address() + "/contacts.csv")).status()).isEqualTo(200);
    assertThat(stage.conversation.asked())
        .containsExactly(
            new Incoming.Sent(
                "a:personal/1795576748998",
                "contacts.csv",
                ContentBytes.of("Name,Company\nDana,Acme\n")));
    assertThat(stored).containsExactly("GET null null ");
  }

  @Test
  void severalFilesAreReadOneAfterTheOtherAndTheWordsBesideThemBelongToTheFirst() {
    String one = attachment(drive.address() + "/a", "people.vcf");
    String other = attachment(drive.address() + "/b", "days.ics");
    String photo = attachment(drive.address() + "/c", "photo.PNG");
    stage.post(message(one + ", " + photo + ", " + other, "met Dana"));
    ContentBytes content = ContentBytes.of("Name,Company\nDana,Acme\n");
    assertThat(stage.conversation.asked())
        .containsExactly(
            new Incoming.Sent("a:personal/1795576748998", "people.vcf", content, "met Dana"),
            new Incoming.Sent("a:personal/1795576748998/1", "days.ics", content));
    assertThat(stored).hasSize(2);
  }

  @Test
  void besidePicturesOnlyTheWordsCount() {
    stage.post(message(attachment(drive.address() + "/c", "photo.PNG"), "met Dana"));
    assertThat(stage.conversation.asked())
        .containsExactly(new Incoming.Said("a:personal/1795576748998", "met Dana"));
    assertThat(stored).isEmpty();
  }

  @Test
  void aFileElsewhereIsNotRead() {
    assertThat(stage.post(withFile("http://169.254.169.254/x")).status()).isEqualTo(200);
    assertThat(stage.conversation.asked()).isEmpty();
    assertThat(lastSent().toString()).contains("I could not read the file.");
  }

  @Test
  void aFileOfTheCoachIsOfferedAndSavedWhereThePersonAllowsIt() {
    stage.post(withFile(drive.address() + "/contacts.csv"));
    JsonNode offer = lastSent().path("attachments").path(0);
    assertThat(offer.path("contentType").asText())
        .isEqualTo("application/vnd.microsoft.teams.card.file.consent");
    assertThat(offer.path("name").asText()).isEqualTo("network.json");
    assertThat(offer.path("content").path("sizeInBytes").asInt()).isEqualTo(2);
    String id = offer.path("content").path("acceptContext").path("file").asText();
    assertThat(stage.post(consent("accept", id)).status()).isEqualTo(200);
    assertThat(stored).last().isEqualTo("PUT bytes 0-1/2 null {}");
    assertThat(lastSent().toString())
        .contains("application/vnd.microsoft.teams.card.file.info")
        .contains("\"uniqueId\":\"u1\"");
    stage.post(consent("accept", id));
    assertThat(lastSent().toString()).contains("That file is not there any more.");
  }

  @Test
  void aFileThatIsNotWantedIsForgotten() {
    stage.post(withFile(drive.address() + "/contacts.csv"));
    String id = lastSent().at("/attachments/0/content/declineContext/file").asText();
    assertThat(stage.post(consent("decline", id)).status()).isEqualTo(200);
    stage.post(consent("accept", id));
    assertThat(lastSent().toString()).contains("That file is not there any more.");
    assertThat(stored).hasSize(1);
  }

  private JsonNode lastSent() {
    List<JsonNode> bodies = stage.connector.bodies("POST");
    return bodies.get(bodies.size() - 1);
  }

  private String withFile(String address) {
    return message(attachment(address, "contacts.csv"), "");
  }

  private static String attachment(String address, String name) {
    return "{\"contentType\": \"application/vnd.microsoft.teams.file.download.info\", \"name\": \""
        + name
        + "\", \"content\": {\"downloadUrl\": \""
        + address
        + "\"}}";
  }

  private String message(String attachments, String words) {
    String text = "\"attachments\": [" + attachments + "], \"text\": \"" + words + "\"";
    return stage.activity("message").replace("\"text\": \"plan\"", text);
  }

  private String consent(String action, String id) {
    String value =
        "\"type\": \"invoke\", \"name\": \"fileConsent/invoke\", \"value\": {\"action\": \""
            + action
            + "\", \"context\": {\"file\": \""
            + id
            + "\"}, \"uploadInfo\": {\"uploadUrl\": \""
            + drive.address()
            + "/up\", \"name\": \"network.json\", \"uniqueId\": \"u1\", \"fileType\": \"json\","
            + " \"contentUrl\": \"https://x.sharepoint.com/network.json\"}}";
    return stage.activity("message").replace("\"type\": \"message\"", value);
  }
}
