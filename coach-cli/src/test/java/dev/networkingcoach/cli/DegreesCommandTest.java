package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreesCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void aRingOfAThousandIsFiveHundredAcross() throws IOException {
    Ran ran = Ran.coachReading(ring(1_000), "degrees", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("Degrees of separation in standard input\n")
        .contains("People              1,000\n")
        .contains("Ties                1,000\n")
        .contains("Components          1: everybody is connected\n")
        .contains("Average             250.2503 hops = 249.2503 degrees\n")
        .contains("Median              250 hops = 249 degrees\n")
        .contains("Effective diameter  449.550 hops = 448.550 degrees: 90 % of pairs")
        .contains("Diameter            500 hops = 499 degrees\n")
        .contains("Within two ties     4 people on average; 250 who each know 250: 62,500\n")
        .contains("Clustering          0.0000\n")
        .contains("Backstrom et al. 2012 (Facebook in 2011): 4.74 hops = 3.74 degrees\n");
  }

  @Test
  void allOfItComesAsJson() throws IOException {
    JsonNode json = MAPPER.readTree(Ran.coachReading(ring(1_000), "degrees", "-", "--json").out());
    assertThat(json.get("people").asInt()).isEqualTo(1_000);
    assertThat(json.get("partial").asBoolean()).isFalse();
    JsonNode distances = json.get("distances");
    assertThat(distances.get("exact").asBoolean()).isTrue();
    assertThat(distances.at("/average/hops").asDouble()).isCloseTo(250_000 / 999.0, within(1e-9));
    assertThat(distances.at("/diameter/degrees").asInt()).isEqualTo(499);
    assertThat(distances.get("pairs")).hasSize(500);
    assertThat(distances.get("pairs").get(0).get("pairs").asInt()).isEqualTo(2_000);
    assertThat(distances.has("stepsToFollower")).isFalse();
    assertThat(json.get("published")).hasSizeGreaterThan(5);
  }

  @Test
  void aSampleSaysHowFarOffItMayBe() throws IOException {
    Ran ran = Ran.coachReading(ring(1_000) + "0 500\n7 300\n", "degrees", "-", "--sample", "64");
    assertThat(ran.out())
        .contains("Distances           from 64 people, taken at random\n")
        .contains("degrees (standard error ")
        .contains("Diameter            at least ");
    assertThat(Ran.coachReading(ring(50), "degrees", "-", "--sample", "64").out())
        .contains("from all people")
        .doesNotContain("standard error");
  }

  @Test
  void tiesWithADirectionLeadOnceAround() {
    String text = "p q\nq r\nr p\nr s\ns r\n";
    String page = Ran.coachReading(text, "degrees", "-", "--directed").out();
    assertThat(page)
        .contains("Ties                5, each with a direction\n")
        .contains("Distances           from all people, along the ties\n");
    assertThat(page.replaceAll("\\s+", " "))
        .contains("1.5000 steps on average (s.d. 0.5000), for 4 people: 2 in 1, 2 in 2");
  }

  @Test
  void distancesAreDrawn() throws Exception {
    Path file = folder.resolve("hops.svg");
    Path graph = folder.resolve("a<b&c.txt");
    Files.writeString(graph, ring(12));
    Ran ran = Ran.coach("degrees", graph.toString(), "--plot", file.toString());
    assertThat(ran.err()).isEqualTo("Drawn to " + file + "\n");
    var drawn = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(drawn.getElementsByTagName("rect").getLength()).isEqualTo(1 + 6);
    assertThat(drawn.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("How far people are apart in a<b&c.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "'degrees,/nowhere/x.txt', 1, /nowhere/x.txt is not there",
    "'degrees,-', 1, standard input holds no tie",
    "'degrees,-,--sample,1', 2, --sample (1) must be at least 2",
    "'degrees,-,--sample,many', 2, many",
    "'degrees,-,--sample,5,--exact', 2, mutually exclusive"
  })
  void whatCannotBeStudiedIsToldInASentence(String arguments, int status, String message) {
    Ran ran = Ran.coach(arguments.split(",", -1));
    assertThat(ran.status()).isEqualTo(status);
    assertThat(ran.err()).contains(message);
    assertThat(ran.out()).isEmpty();
  }

  /** The owner knows two of three who know each other in a row; the archived count for nothing. */
  @Test
  void aNetworkIsAGraphToo() throws IOException {
    String network =
        """
        {"owner":{"id":"me","name":"Me","zone":"UTC"},
         "contacts":[{"id":"a1","name":"A"},{"id":"a2","name":"B"},
          {"id":"old","name":"C","archived":true}],
         "interactions":[{"id":"i1","contact":"a1","on":"2026-11-20","kind":"MET"},
          {"id":"i2","contact":"a2","on":"2026-11-20","kind":"MET"},
          {"id":"i3","contact":"old","on":"2026-11-20","kind":"MET"}],
         "acquaintances":[{"from":"a2","to":"a3"},{"from":"old","to":"a3"}]}
        """;
    String file = CommandNetworks.file(folder, "me.json", network);
    Ran ran = Ran.coach("degrees", file);
    assertThat(ran.out())
        .startsWith("Degrees of separation in me.json\n")
        .contains("People              4\n")
        .contains("Ties                3\n")
        .contains("Average             1.6667 hops");
    Ran none =
        Ran.coach("degrees", CommandNetworks.file(folder, "o.json", CommandNetworks.ofNobody("o")));
    assertThat(none.err()).contains("o.json holds no tie yet");
    Journaled journal = new Journaled(folder.resolve("coach.db"));
    journal.coach("add", "Dana", "Ortiz");
    journal.coach("met", "Dana", "today");
    assertThat(Ran.coach("degrees", "--journal", journal.file().toString()).out())
        .startsWith("Degrees of separation in the journal\n")
        .contains("People              2\n");
  }

  @Test
  void aGraphMayBeGraphMl() {
    String text =
        "<graphml><graph><node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>";
    assertThat(Ran.coachReading(text, "degrees", "-").out()).contains("People              2\n");
  }

  @Test
  void aFaultyLineIsNamed() {
    Ran ran = Ran.coachReading("1 2 0.5\n2 3 -1\n", "degrees", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .startsWith("coach: standard input, line 2: strength (-1) must be a number in (0, 1].\n")
        .contains("--no-strengths");
    assertThat(Ran.coachReading("1 2 0.5\n2 3 -1\n", "degrees", "-", "--no-strengths").status())
        .isZero();
  }

  private static String ring(int people) {
    StringBuilder text = new StringBuilder();
    for (int person = 0; person < people; person++) {
      text.append(person).append(' ').append((person + 1) % people).append('\n');
    }
    return text.toString();
  }
}
