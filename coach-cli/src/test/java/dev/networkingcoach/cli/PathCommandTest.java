package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PathCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Mira knows Dana and Tom, who know Lee; Kim at Payflow is known to Tom alone. */
  private static final String NETWORK =
      """
      {"owner":{"id":"mira","name":"Mira Chen","zone":"Europe/Amsterdam",
        "positioning":"I find out why customers of banks leave"},
       "contacts":[{"id":"dana","name":"Dana Ortiz","organization":"Nordbank"},
        {"id":"tom","name":"Tom <Becker>","markets":["fintech"]},
        {"id":"old","name":"Old Hand","archived":true}],
       "interactions":[
        {"id":"i1","contact":"dana","on":"2026-11-20","kind":"GAVE","what":"a brief"},
        {"id":"i2","contact":"tom","on":"2026-11-02","kind":"TALKED"}],
       "persons":[{"id":"kim","name":"Kim Roe","organization":"Payflow"}],
       "acquaintances":[
        {"from":"dana","to":"lee","strength":0.9,"basis":"same team until 2023",
         "since":"2018-04-01"},
        {"from":"tom","to":"lee","strength":0.2},{"from":"tom","to":"kim","strength":0.6}],
       "targets":[{"id":"lee","name":"Lee Park","market":"fintech"},
        {"id":"ruth","name":"Ruth Goldberg","market":"fintech"},
        {"id":"leena","name":"Leena Koo"}]}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"99999999999", "two"})
  void aNumberThatIsNoneIsNamedInWordsForPeople(String count) {
    Ran ran = path("Lee Park", "-k", count);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("'" + count + "' is not a whole number up to 2147483647");
  }

  @Test
  void aPathTellsItsStrengthItsLinksAndTheNextStep() {
    Ran ran = path("Lee Park");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    String page = ran.out().replaceAll("\\s+", " ");
    assertThat(page)
        .startsWith("2 ways to Lee Park 1. You → Dana Ortiz → Lee Park Strength medium Links")
        .contains(
            "You – Dana Ortiz: strong, the weakest link; last in touch Friday 20 November, 3 days"
                + " ago")
        .contains(
            "Dana Ortiz – Lee Park: strong; noted by you: same team until 2023; known since 1 April"
                + " 2018; Dana Ortiz has not agreed yet")
        .contains("May I ask? GO: Nothing speaks against asking Dana Ortiz.")
        .contains("Next Ask Dana Ortiz for an introduction to Lee Park, with a text to forward.")
        .contains(
            "To forward This is Mira Chen. I find out why customers of banks leave. I would like to"
                + " meet you;")
        .contains("2. You → Tom <Becker> → Lee Park Strength weak")
        .contains("May I ask? WAIT: You have given nothing to Tom <Becker>")
        .contains("Next Do not ask Tom <Becker> yet: first settle what speaks against it.");
  }

  @Test
  void itIsFoundInTheJournalAsWell() {
    Journaled journal = new Journaled(folder.resolve("coach.db"));
    journal.coach("add", "Dana", "Ortiz");
    journal.coach("met", "Dana", "today");
    journal.coach("target", "Lee", "Park");
    journal.coach("say", "Dana", "knows", "Lee");
    assertThat(journal.coach("path", "lee").out()).contains("1. You → Dana Ortiz → Lee Park");
    assertThat(journal.coach("path", "to", "lee").out()).contains("One way to Lee Park");
  }

  @Test
  void whoHasAgreedIsNotAskedAgain() {
    String asked =
        """
        {"owner":{"id":"mira","name":"Mira Chen","zone":"UTC"},
         "contacts":[{"id":"dana","name":"Dana Ortiz"}],
         "interactions":[
          {"id":"a","contact":"dana","on":"2026-11-10","kind":"ASKED","target":"lee"},
          {"id":"r","contact":"dana","on":"2026-11-12","kind":"RECEIVED","target":"lee"}],
         "acquaintances":[{"from":"dana","to":"lee","strength":0.9}],
         "targets":[{"id":"lee","name":"Lee Park"}]}
        """;
    String page = Ran.coachReading(asked, "path", "-", "lee", "--today", "2026-11-23").out();
    assertThat(page.replaceAll("\\s+", " "))
        .contains(
            "Next Dana Ortiz has agreed to help you reach Lee Park. Say thank you, and send the"
                + " text to forward.")
        .contains("To forward This is Mira Chen.")
        .doesNotContain("May I ask?");
  }

  @Test
  void whereThereIsNoneTheNearestOfTheMarketAreNamed() {
    String page = path("ruth").out().replaceAll("\\s+", " ");
    assertThat(page)
        .startsWith("No verified warm path to Ruth Goldberg yet The nearest people of the same")
        .contains("1. You → Tom <Becker> Strength medium")
        .contains("Next You know Tom <Becker> yourself: write to them.")
        .contains("2. You → Dana Ortiz → Lee Park");
    String alone =
        """
        {"owner":{"id":"mira","name":"Mira Chen","zone":"UTC"},
         "targets":[{"id":"lee","name":"Lee Park","market":"fintech"}]}
        """;
    assertThat(Ran.coachReading(alone, "path", "-", "lee").out())
        .contains("Nobody else of that market is in reach either. Note who knows whom");
  }

  @Test
  void noMarketIsSpokenOfWhereNoneIsKnown() {
    assertThat(path("leena").out()).contains("\nNote who knows whom").doesNotContain("market");
    assertThat(path("--company", "Nowhere").out()).doesNotContain("market");
  }

  @Test
  void aCompanyOrAMarketCanBeReached() throws IOException {
    JsonNode company = MAPPER.readTree(path("--company", "payflow", "--json").out());
    assertThat(company.get("goal").asText()).isEqualTo("payflow");
    assertThat(company.at("/paths")).hasSize(2);
    JsonNode way = company.at("/paths/0");
    assertThat(way.get("people").findValuesAsText("id")).containsExactly("mira", "tom", "kim");
    assertThat(way.at("/people/2/organization").asText()).isEqualTo("Payflow");
    assertThat(way.get("links").findValuesAsText("source")).containsExactly("TOUCHES", "NOTED");
    assertThat(way.at("/links/0/lastTouch").asText()).isEqualTo("2026-11-02");
    assertThat(way.at("/links/1/strength").asDouble()).isEqualTo(0.6);
    assertThat(way.at("/links/1/agreed").asBoolean()).isFalse();
    assertThat(way.at("/weakestLink").asInt()).isZero();
    assertThat(way.at("/mayAsk/verdict").asText()).isEqualTo("WAIT");
    assertThat(way.at("/forward").asText()).contains("This is Mira Chen.");
    assertThat(path("--market", "Fintech", "-k", "1").out())
        .startsWith("One way to somebody in Fintech\n")
        .contains("1. You → Tom <Becker>\n");
  }

  @Test
  void sharedTiesLeadFurtherAndHubsCountLess() throws IOException {
    StringBuilder ties = new StringBuilder("dana zed 0.5\ntom zed 1\n");
    for (int fan = 0; fan < 997; fan++) {
      ties.append("tom fan").append(fan).append(" 1\n");
    }
    String graph = Files.writeString(folder.resolve("ties.txt"), ties).toString();
    String page = path("zed", "--graph", graph).out().replaceAll("\\s+", " ");
    assertThat(page)
        .startsWith("2 ways to zed 1. You → Dana Ortiz → zed")
        .contains("Dana Ortiz – zed: strong, the weakest link; from the shared graph;")
        .contains("2. You → Tom <Becker> → zed Strength weak, with a discount Tom <Becker> knows")
        .contains("1,000 people, so ties over them count 25 %. With --no-discount");
    assertThat(path("zed", "--graph", graph, "--no-discount").out())
        .contains("1. You → Tom <Becker> → zed")
        .doesNotContain("discount");
    Ran unknown = path("fan1x", "--graph", graph);
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("fan1x is nobody in this network, and no id in the graph.")
        .contains("Maybe fan1,");
  }

  @Test
  void somebodyCanBeAvoided() {
    assertThat(path("lee", "--avoid", "dana").out())
        .startsWith("One way to Lee Park\n")
        .contains("Not asked\n  - Dana Ortiz: left out, as you said\n");
  }

  @Test
  void pathsAreDrawnInLanes() throws Exception {
    Path file = folder.resolve("lee.svg");
    Ran ran = path("lee", "--plot", file.toString());
    assertThat(ran.err()).isEqualTo("Drawn to " + file + "\n");
    Document drawn = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(drawn.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("2 ways to Lee Park");
    List<Element> ties = withClass(drawn.getElementsByTagName("path"), "line");
    assertThat(ties.stream().map(tie -> tie.hasAttribute("stroke-dasharray")))
        .containsExactly(true, false, false, true);
    assertThat(Double.parseDouble(ties.get(1).getAttribute("stroke-width")))
        .isGreaterThan(Double.parseDouble(ties.get(3).getAttribute("stroke-width")));
    assertThat(withClass(drawn.getElementsByTagName("g"), "lock")).hasSize(2);
    assertThat(drawn.getDocumentElement().getTextContent())
        .contains("Tom <Becker>", "same team until 2023", "Next: Ask Dana Ortiz", "Next: not yet.");
  }

  @Test
  void aDrawingIsAnSvgFile() {
    Path file = folder.resolve("lee.png");
    Ran ran = path("lee", "--plot", file.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("'" + file + "' does not end in .svg");
    assertThat(ran.out()).isEmpty();
    assertThat(file).doesNotExist();
    for (String[] other :
        List.of(
            new String[] {"degrees", "none.txt", "--plot", "x.png"},
            new String[] {"degrees", "simulate", "--plot", "x.png"})) {
      assertThat(Ran.coach(other).err()).contains("'x.png' does not end in .svg");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'lee,--count,0', --count (0) must be at least 1",
    "'lee,--asks,0', --asks (0) must be at least 1",
    "'lee,--company,Payflow', 'One of PERSON, --company and --market was expected'",
    "'--company,X,--market,Y', 'One of PERSON, --company and --market was expected'",
    "'--company, ', --company ( ) must not be blank",
    "'lea', lea is no person in this network",
    "'lea', lee  Lee Park",
    "'lee,--avoid,nobody', nobody is no contact in this network",
    "'Old Hand', Old Hand is archived: no path leads to them",
    "'le', le fits 2 persons; name one by its id"
  })
  void whatIsUnclearIsToldInASentence(String arguments, String message) {
    Ran ran = path(arguments.split(",", -1));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
    assertThat(ran.out()).isEmpty();
  }

  private static List<Element> withClass(NodeList all, String name) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element one && one.getAttribute("class").equals(name)) {
        found.add(one);
      }
    }
    return found;
  }

  private static Ran path(String... words) {
    List<String> arguments = new ArrayList<>(List.of("path", "-"));
    arguments.addAll(List.of(words));
    return Ran.coachReading(NETWORK, arguments.toArray(new String[0]));
  }
}
