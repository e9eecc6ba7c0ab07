package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void chainsAreFittedToBothStudies() throws IOException {
    JsonNode json =
        MAPPER.readTree(simulate("--people", "2000", "--acquaintances", "10", "--json").out());
    assertThat(json.get("people").asInt()).isEqualTo(2_000);
    assertThat(json.get("chains").asInt()).isEqualTo(18_000);
    JsonNode milgram = json.at("/studies/0");
    assertThat(milgram.at("/completionByFollowUps/0").asDouble())
        .isCloseTo(64 / 296.0, within(1e-9));
    JsonNode watts = json.at("/studies/1");
    assertThat(watts.at("/completionByFollowUps/0").asDouble())
        .isCloseTo(384 / 24_163.0, within(1e-9));
    assertThat(watts.get("passing").asDouble()).isLessThan(milgram.get("passing").asDouble());
    for (JsonNode study : List.of(milgram, watts)) {
      List<Double> shares =
          Stream.iterate(0, count -> count + 1)
              .limit(4)
              .map(count -> study.at("/completionByFollowUps/" + count).asDouble())
              .toList();
      assertThat(shares).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void whatFollowUpsDoIsShownAndDrawn() throws Exception {
    Path file = folder.resolve("chains.svg");
    Ran ran = simulate("--people", "1000", "--targets", "5", "--plot", file.toString());
    assertThat(ran.err()).isEqualTo("Drawn to " + file + "\n");
    assertThat(ran.out())
        .startsWith("Chains in a synthetic network of 1,000 people\n")
        .contains("Chains              5,000\n")
        .containsPattern("Travers & Milgram 1969 +\\d+\\.\\d % +21\\.6 % ")
        .containsPattern("Dodds, Muhamad & Watts 2003 +\\d+\\.\\d % +1\\.6 % ");
    var drawn = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(drawn.getElementsByTagName("rect").getLength()).isEqualTo(1 + 2 * 4);
  }

  @Test
  void aGraphOfOnesOwnCanBeUsed() throws IOException {
    String graph = file("ties.txt", "from to\na b\nb c\nc d\n");
    String traits = file("people.csv", "id,place\na,x\nb,x\nc,x\nd,x\n");
    String[] given = {"--graph", graph, "--traits", traits, "--json"};
    JsonNode json = MAPPER.readTree(simulate(given).out());
    assertThat(json.get("made").asBoolean()).isFalse();
    assertThat(json.get("people").asInt()).isEqualTo(4);
    assertThat(json.at("/traits/0").asText()).isEqualTo("place");
  }

  @Test
  void connectionsAreComparedBySegment() throws IOException {
    String graph = file("ties.txt", "from to\na b\na c\na d\nb c\n");
    String traits = file("people.csv", "id,market\na,fintech\nb,fintech\nc,health\nd,health\n");
    String[] asked = {"degrees", graph, "--traits", traits, "--by", "Market"};
    assertThat(Ran.coach(asked).out())
        .contains("Connections by market\n")
        .containsPattern("fintech +50\\.0 % +62\\.5 % +2\\.5 +1\\.667 +1\\.250\n");
    Ran json = Ran.coach("degrees", graph, "--traits", traits, "--by", "market", "--json");
    JsonNode segment = MAPPER.readTree(json.out()).at("/segments/values/0");
    assertThat(segment.get("ratioOfRatios").asDouble()).isCloseTo(5 / 3.0, within(1e-12));
    Ran unknown = Ran.coach("degrees", graph, "--traits", traits, "--by", "place");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("--by (place) must be one of: market.");
    assertThat(Ran.coach("degrees", graph, "--by", "market").err())
        .contains("--by and --traits go together");
  }

  @ParameterizedTest
  @CsvSource({
    "'--people,1', --people (1) must be from 2 to 10000000",
    "'--targets,0', --targets (0) must be from 1 to 10000000",
    "'--effect,2', '--effect (2.0) must be in [0, 1]'",
    "'--graph,x', --graph and --traits go together",
    "'--people,9000000,--acquaintances,1000', is too many"
  })
  void whatCannotBeSimulatedIsToldInASentence(String arguments, String message) {
    Ran ran = simulate(arguments.split(",", -1));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aGraphIsStillNeededForDistances() {
    Ran ran = Ran.coach("degrees");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("GRAPH is missing: a file with a tie a line was expected.");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Ran simulate(String... options) {
    List<String> all = Stream.concat(Stream.of("degrees", "simulate"), Stream.of(options)).toList();
    return Ran.coach(all.toArray(new String[0]));
  }
}
