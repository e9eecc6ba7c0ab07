package dev.networkingcoach.json;

import static dev.networkingcoach.json.Documents.messages;
import static dev.networkingcoach.json.Documents.with;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkReaderSyntaxTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r\n"})
  void saysWhenThereIsNothing(String empty) {
    assertThat(messages(empty)).containsExactly("$ is empty: a network as JSON was expected.");
  }

  @Test
  void saysWhereItIsNotJson() {
    // Jackson names the token's start since 2.20, and its end before.
    assertThat(messages("hello"))
        .singleElement()
        .asString()
        .matches(
            "line 1, column [16] is not JSON, near \\$: Unrecognized token 'hello': was expecting a"
                + " value\\.");
    assertThat(messages("x".repeat(1000)).get(0))
        .contains("'" + "x".repeat(40) + "…'")
        .hasSizeLessThan(140);
    assertThat(messages("{\n  \"owner\": {\"id\": \"m\",}\n}"))
        .containsExactly(
            "line 2, column 23 (}) is not expected near $.owner.id: was expecting double-quote to"
                + " start field name.\nMaybe there is a comma too many before it.");
    assertThat(messages("{'owner'}").get(0)).endsWith("JSON takes double quotes only.");
    assertThat(messages("{\"goals\": [] // none\n}").get(0)).endsWith("JSON has no comments.");
    assertThat(messages("{\"goals\": [] \"events\": []}").get(0))
        .endsWith("Maybe a comma or a colon is missing before it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "5", "\"x\"", "null", "true"})
  void wantsAnObject(String other) {
    assertThat(messages(other)).singleElement().asString().startsWith("$ (").contains("an object");
  }

  @Test
  void refusesWhatFollowsTheDocument() {
    assertThat(messages(with("") + "\n" + with("")))
        .containsExactly(
            "line 2, column 1 must be the end: a document holds one network.\n"
                + "Maybe it is a file of one network a line: then name it .ndjson.");
    assertThat(messages(with("") + "}").get(0)).contains("line 1, column 51 is not JSON");
    assertThat(messages(with("") + " garbage").get(0)).contains("'garbage'");
  }

  @Test
  void saysWhereADocumentWasCutOffWhereverThatIs() {
    String json = Documents.full().strip();
    for (int end = 1; end < json.length(); end += 7) {
      assertThat(messages(json.substring(0, end)))
          .as("cut off at " + end)
          .singleElement()
          .asString()
          .startsWith("line ");
    }
    assertThat(messages("{" + Documents.OWNER + ",\n\"contacts\":[{\"id\":\"a\",\"na").get(0))
        .isEqualTo(
            "line 2, column 26 is the end of the document, which is not complete: it stops near"
                + " $.contacts[0].id.\nMaybe it was cut off while it was written or sent.");
  }

  @Test
  void tellsWhatWasFoundBeforeTheBreak() {
    assertThat(messages("{\"goals\":[{\"id\":1,\"text\":\"x\"}],}"))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("$.goals[0].id (1) must be an id.");
  }

  @Test
  void refusesDeepNesting() {
    assertThat(messages("[".repeat(100_000)))
        .hasSize(2)
        .last()
        .asString()
        .contains("nesting depth")
        .hasSizeLessThan(300);
    assertThat(messages("{\"x\":".repeat(100_000))).last().asString().contains("nesting depth");
  }

  @Test
  void refusesOtherEncodings() {
    byte[] latin = with("goals", "{'id':'g','text':'Zürich'}").getBytes(ISO_8859_1);
    assertThatThrownBy(() -> new NetworkReader().read(latin))
        .isInstanceOf(InvalidFactsException.class)
        .hasMessageContaining("near $.goals[0].text")
        .hasMessageEndingWith("Maybe the file is not in UTF-8.");
  }

  /**
   * The marks of UTF-32 with its bytes in an order that nobody uses, and a character beyond all.
   */
  @ParameterizedTest
  @ValueSource(strings = {"0000FFFE7B", "FEFF00007B", "0000FEFF007B0000"})
  void refusesBytesInAnOddOrder(String hex) {
    byte[] odd = HexFormat.of().parseHex(hex);
    String told = "$ is not JSON: it must be text in UTF-8, UTF-16 or UTF-32.";
    assertThatThrownBy(() -> new NetworkReader().read(odd))
        .isInstanceOf(InvalidFactsException.class)
        .hasMessageContaining(told);
    assertThatThrownBy(() -> new NetworkReader().read(new ByteArrayInputStream(odd)))
        .isInstanceOf(InvalidFactsException.class)
        .hasMessageContaining(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0000\u0000\u0000",
        "{\"a\":01}",
        "{\"a\":.5}",
        "{\"a\":\"\\x\"}",
        "{\"a\":tru}",
        "{\"a\":\"\n\"}",
        "{\"owner\"}",
        "{,}",
        "{\"a\":[1,]}",
        "{\"a\":\"\\ud8\"}",
        "\u0001",
        "]",
        "PK\u0003\u0004",
        "{\"a\":+1}",
        "{\"a\":1e}",
        "%PDF-1.7"
      })
  void refusesAnythingElseWithAPlace(String broken) {
    assertThat(messages(broken)).last().asString().startsWith("line 1, column ");
  }

  @Test
  void refusesBytesOfNoEncodingAtAll() {
    for (int seed = 0; seed < 2000; seed++) {
      byte[] bytes = new byte[seed % 40 + 1];
      new Random(seed).nextBytes(bytes);
      assertThatThrownBy(() -> new NetworkReader().read(bytes))
          .isInstanceOf(InvalidFactsException.class);
    }
  }

  @Test
  void keepsTheCause() {
    assertThatThrownBy(() -> new NetworkReader().read("{"))
        .hasCauseInstanceOf(JsonProcessingException.class);
  }
}
