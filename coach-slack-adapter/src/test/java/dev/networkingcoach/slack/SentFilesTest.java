package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.Until;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that people send to the app in private, over the HTTP front. */
class SentFilesTest {
  private static final String CONTACTS = "Name,Company\nDana,Acme\n";

  private final ScriptedConversation conversation = new ScriptedConversation();
  private final Bench bench = new Bench(conversation);

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aFileIsReadWithTheTokenAndHandedOn() {
    bench.slack.files().put("F1", CONTACTS.getBytes(StandardCharsets.UTF_8));
    send("", file("F1", "contacts.csv", ""));
    answered(1);
    Incoming.Sent sent = (Incoming.Sent) conversation.heard().get(0);
    assertThat(sent.name()).isEqualTo("contacts.csv");
    assertThat(sent.content()).isEqualTo(ContentBytes.of(CONTACTS));
    assertThat(sent.words()).isEmpty();
  }

  @Test
  void severalFilesAreReadAndTheWordsBesideThemBelongToTheFirst() {
    bench.slack.files().put("F1", new byte[] {1});
    bench.slack.files().put("F2", new byte[] {2});
    send("met Dana", file("F1", "a.csv", ""), file("F2", "b.vcf", ""));
    answered(2);
    assertThat(conversation.heard())
        .extracting(
            heard -> ((Incoming.Sent) heard).name() + ": " + ((Incoming.Sent) heard).words())
        .containsExactly("a.csv: met Dana", "b.vcf: ");
    assertThat(conversation.heard()).extracting(Incoming::id).doesNotHaveDuplicates();
  }

  @Test
  void aPictureIsNotReadAndTheWordsBesideItAre() {
    send("hello", file("F1", "photo.png", ",\"mimetype\":\"image/png\""));
    answered(1);
    assertThat(bench.slack.texts("chat.postMessage")).containsExactly("You said: hello");
    assertThat(bench.slack.files().read()).isEmpty();
  }

  @Test
  void aFileWhoseAddressSlackKeepsBackIsLookedUp() {
    bench.slack.files().put("F7", CONTACTS.getBytes(StandardCharsets.UTF_8));
    send("", "{\"id\":\"F7\",\"mode\":\"file_access\",\"file_access\":\"check_file_info\"}");
    answered(1);
    assertThat(((Incoming.Sent) conversation.heard().get(0)).content())
        .isEqualTo(ContentBytes.of(CONTACTS));
  }

  @Test
  void aFileThatIsTooLargeIsRefusedWhateverSlackSaysOfItsSize() {
    send("", file("F1", "big.csv", ",\"size\":40000000"));
    answered(1);
    bench.slack.files().put("F2", new byte[32 * 1024 * 1024 + 1]);
    send("", file("F2", "large.csv", ",\"size\":7"));
    answered(2);
    assertThat(bench.slack.texts("chat.postMessage"))
        .containsExactly(
            "big.csv is too large: I can read files of up to 32 MB. Nothing was changed.",
            "large.csv is too large: I can read files of up to 32 MB. Nothing was changed.");
    assertThat(bench.slack.files().read()).containsExactly("F2");
    assertThat(conversation.heard()).isEmpty();
  }

  @Test
  void aPageToSignInIsNotTakenForTheFile() {
    send("", file("F404", "contacts.csv", ""));
    answered(1);
    assertThat(bench.slack.texts("chat.postMessage").get(0)).contains("files:read");
    assertThat(conversation.heard()).isEmpty();
  }

  @Test
  void theTokenGoesToNoHostButSlack() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    other.start();
    String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/F1";
    try {
      send("", "{\"id\":\"F1\",\"name\":\"a.csv\",\"url_private_download\":\"" + address + "\"}");
      answered(1);
      bench.slack.files().move("F2", address);
      send("", file("F2", "b.csv", ""));
      answered(2);
    } finally {
      other.stop(0);
    }
    assertThat(asked).hasValue(0);
    assertThat(conversation.heard()).isEmpty();
  }

  @Test
  void aFileThatSlackCannotGiveJustNowIsReadLater() {
    bench.slack.files().put("F1", CONTACTS.getBytes(StandardCharsets.UTF_8));
    bench.slack.files().fail("F1", 503);
    send("", file("F1", "contacts.csv", ""));
    answered(1);
    assertThat(bench.slack.files().read()).containsExactly("F1", "F1");
    assertThat(conversation.heard()).hasSize(1);
  }

  private void send(String words, String... files) {
    bench.delivered.event(
        Payloads.of("message", "text", words)
            .replace(
                "\"type\":\"message\"",
                "\"type\":\"message\",\"subtype\":\"file_share\",\"files\":["
                    + String.join(",", List.of(files))
                    + "]"));
  }

  private String file(String id, String name, String more) {
    String address = bench.slack.address() + "files/" + id;
    return "{\"id\":\""
        + id
        + "\",\"name\":\""
        + name
        + "\",\"url_private_download\":\""
        + address
        + "\""
        + more
        + "}";
  }

  private void answered(int count) {
    Until.isTrue(count + " messages", () -> bench.slack.calls("chat.postMessage").size() >= count);
  }
}
