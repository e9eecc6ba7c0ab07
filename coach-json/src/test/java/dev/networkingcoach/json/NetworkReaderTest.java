package dev.networkingcoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkReaderTest {
  private final NetworkReader reader = new NetworkReader();

  @Test
  void readsEveryField() {
    Network network = reader.read(Documents.full());

    assertThat(network.owner().zone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    assertThat(network.owner().markets()).containsExactly(Topic.of("fintech"));
    Contact dana = network.contacts().get(0);
    assertThat(dana.relation()).isEqualTo(Relation.CUSTOMER);
    assertThat(dana.advocacy()).isEqualTo(Advocacy.CANDIDATE);
    assertThat(dana.connections()).isEqualTo(800);
    assertThat(dana.since()).isEqualTo("2020-02-29");
    assertThat(dana.focus()).isTrue();
    assertThat(network.interactions())
        .containsExactly(
            Interaction.builder("i1", "dana", LocalDate.of(2026, 11, 14), InteractionKind.MET)
                .favour(Favour.HELP)
                .what("two\nlines")
                .event("javazone")
                .group("jug")
                .resource("paper")
                .target("lee")
                .by(Initiator.CONTACT)
                .build());
    assertThat(network.meetings())
        .containsExactly(
            new Meeting(
                "m1",
                List.of("dana", "omar"),
                LocalDate.of(2026, 11, 24),
                LocalTime.of(15, 30),
                "The pilot"));
    assertThat(network.persons().get(0).organization()).isEqualTo("Bolt");
    assertThat(network.owner().sameTopics()).hasSize(1);
    assertThat(dana.birthday()).isEqualTo(Birthday.parse("--05-31"));
    assertThat(dana.labels()).containsExactly("key account");
    assertThat(network.acquaintances().get(0).basis()).isEqualTo("worked together");
    assertThat(network.introductions().get(0).between()).containsExactly("dana", "omar");
    assertThat(network.acquaintances().get(0).strength()).isEqualTo(0.8);
    assertThat(network.responses()).hasSize(2);
    assertThat(network.policy().placeholderNames()).containsExactly(Topic.of("nobody"));
    assertThat(network.policy().staleDays()).isEqualTo(61);
  }

  @Test
  void fillsInDefaults() {
    Network network = reader.read(Documents.with("contacts", "{'id':'a','name':''}"));

    assertThat(network.contacts()).containsExactly(Contact.builder("a", "").build());
    assertThat(network.interactions()).isEmpty();
    assertThat(network.policy()).isEqualTo(Policy.defaults());
  }

  @Test
  void foldsTabsAndLineBreaksInNamesAndTopics() {
    String contact =
        "{'id':'a','name':'Dana\\tOrtiz','needs':['react \\n contractor','two  spaces']}";
    Network network = reader.read(Documents.with("contacts", contact));

    assertThat(NetworkWriter.oneLine().toJson(network))
        .contains("\"name\":\"Dana Ortiz\"")
        .contains("[\"react contractor\",\"two  spaces\"]");
  }

  @Test
  void aThresholdThatIsGivenStaysGivenThoughAtItsDefault() {
    Network network = reader.read(Documents.with("'policy':{'followUpDays':10}"));
    assertThat(network.policy().isGiven("followUpDays")).isTrue();
    assertThat(network.policy().isGiven("thankDays")).isFalse();
    assertThat(NetworkWriter.oneLine().toJson(network)).contains("\"followUpDays\":10");
  }

  @Test
  void takesNullForAnAbsentOptionalValue() {
    String contact =
        "{'id':'a','name':'A','organization':null,'relation':null,'markets':null,'focus':null}";
    Network network =
        reader.read(Documents.with("'policy':null,'goals':null,'contacts':[" + contact + "]"));

    assertThat(network.contacts()).containsExactly(Contact.builder("a", "A").build());
    assertThat(network.policy()).isEqualTo(Policy.defaults());
  }

  @Test
  void readsTheRulebooksExample() {
    String example =
        """
        { "owner": {"id": "mira", "name": "Mira Chen", "zone": "Europe/Amsterdam", "markets": ["fintech"], "needs": ["react contractor"]},
          "contacts": [{"id": "dana", "name": "Dana Ortiz", "relation": "CUSTOMER", "connections": 800, "offers": ["React  contractor"]}],
          "interactions": [{"id": "i1", "contact": "dana", "on": "2026-11-14", "kind": "MET", "event": "javazone"}],
          "introductions": [], "acquaintances": [{"from": "dana", "to": "lee", "strength": 0.8}],
          "targets": [{"id": "lee", "name": "Lee Park"}], "goals": [], "events": [], "groups": [], "resources": [], "responses": [],
          "policy": {"followUpDays": 10} }
        """;
    assertThat(reader.read(example).targets()).hasSize(1);
  }

  @Test
  void readsFieldsInAnyOrder() {
    Network network =
        reader.read(
            "{\"interactions\":[{\"kind\":\"MET\",\"on\":\"2026-01-01\",\"contact\":\"a\",\"id\":\"i\"}],"
                + "\"contacts\":[{\"name\":\"A\",\"id\":\"a\"}],"
                + Documents.OWNER
                + "}");

    assertThat(network.interactions().get(0).contact()).isEqualTo("a");
  }

  @Test
  void keepsLoopsAmongAcquaintances() {
    String loop = "{'from':'a','to':'b'},{'from':'b','to':'c'},{'from':'c','to':'a'}";
    assertThat(reader.read(Documents.with("acquaintances", loop)).acquaintances()).hasSize(3);
  }

  @Test
  void takesTextThatLooksLikeRules() {
    String name = "rule \\\"x\\\" when eval(true) then System.exit(1); end ${jndi:x} <script>";
    Network network =
        reader.read(
            "{" + Documents.OWNER + ",\"goals\":[{\"id\":\"g\",\"text\":\"" + name + "\"}]}");

    assertThat(network.goals().get(0).text()).startsWith("rule \"x\" when");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE"})
  void readsUnicodeEncodingsWithAndWithoutMark(String charset) throws IOException {
    String json = Documents.with("goals", "{'id':'g','text':'Zürich 漢 𝕏'}");
    for (String text : List.of(json, "\uFEFF" + json)) {
      byte[] bytes = text.getBytes(Charset.forName(charset));
      assertThat(reader.read(bytes).goals().get(0).text()).isEqualTo("Zürich 漢 𝕏");
      assertThat(reader.read(new ByteArrayInputStream(bytes)).goals()).hasSize(1);
      assertThat(reader.read(new StringReader(text)).goals()).hasSize(1);
      assertThat(reader.read(text).goals()).hasSize(1);
    }
  }

  @Test
  void leavesTheStreamOpenAndPassesItsFailureOn() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream json = new ByteArrayInputStream(Documents.full().getBytes(UTF_8));
    reader.read(
        new FilterInputStream(json) {
          @Override
          public void close() {
            closed.set(true);
          }
        });
    assertThat(closed).isFalse();

    assertThatThrownBy(() -> reader.read(TestStreams.failing("disk is gone")))
        .isInstanceOf(IOException.class)
        .hasMessage("disk is gone");
  }

  @Test
  void readsOnManyThreads() {
    Network expected = reader.read(Documents.full());
    assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> reader.read(Documents.full())))
        .allMatch(expected::equals);
  }
}
