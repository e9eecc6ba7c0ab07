package dev.networkingcoach.network.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphMlReaderTest {
  private static final String FILE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="d0" for="node" attr.name="name" attr.type="string"/>
        <key id="d1" for="edge" attr.name="Weight" attr.type="double"/>
        <graph edgedefault="undirected">
          <node id="dana"><data key="d0">Dana &amp; Co</data></node>
          <node id="lee"/>
          <node id="kim"/>
          <node id="alone"/>
          <edge source="dana" target="lee"><data key="d1"> 0.25 </data></edge>
          <edge source="lee" target="kim"/>
          <edge source="kim" target="lee"/>
          <edge source="kim" target="kim"/>
        </graph>
      </graphml>
      """;

  @Test
  void nodesArePeopleAndEdgesAreTies() throws IOException {
    GraphIntake intake = read(bytes(FILE));
    SocialGraph graph = intake.graph();
    assertThat(graph.people()).isEqualTo(4);
    assertThat(graph.ties()).isEqualTo(2);
    assertThat(intake.lines()).isEqualTo(4);
    assertThat(intake.selfTies()).isEqualTo(1);
    assertThat(intake.reversed()).isEqualTo(1);
    assertThat(strength(graph, "dana", "lee")).isCloseTo(0.25, within(0.01));
    assertThat(strength(graph, "lee", "kim")).isCloseTo(0.5, within(0.01));
    assertThat(graph.out().degree(graph.find("alone").orElseThrow())).isZero();
  }

  @Test
  void aDirectionIsKeptWhereItIsAskedFor() throws IOException {
    SocialGraph graph =
        new GraphReader()
            .directed()
            .read("g.xml", new ByteArrayInputStream(bytes(FILE)), 0)
            .graph();
    assertThat(graph.isDirected()).isTrue();
    assertThat(graph.ties()).isEqualTo(3);
  }

  @Test
  void itMayBeCompressedAndIsRefusedWhereItIsCutOff() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes(FILE));
    }
    byte[] whole = packed.toByteArray();
    assertThat(read(whole).graph().people()).isEqualTo(4);
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 60)))
        .isInstanceOf(UnreadableGraphException.class)
        .hasMessageContaining("cut off");
    assertThatThrownBy(() -> read(bytes(FILE.substring(0, FILE.length() - 40))))
        .isInstanceOf(UnreadableGraphException.class)
        .hasMessageContaining("is cut off there, or is no GraphML");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<edge source='dana' target='tom'/>| has an edge with a node that is not in it (tom).",
        "<edge source='dana'/>| line 14: has an element edge without the attribute target.",
        "<node id='lee'/>| line 14: has a second node lee",
        "<edge source='dana' target='kim'><data key='d1'>7</data></edge>| strength (7) must be a",
        "<edge source='dana' target='kim'><data key='d1'>NaN</data></edge>| strength (NaN) must be",
        "<hyperedge/>| line 14: is a hyperedge"
      })
  void whatIsNoTieIsRefused(String element, String message) {
    String text = FILE.replace("  </graph>", element + "</graph>");
    assertThatThrownBy(() -> read(bytes(text)))
        .isInstanceOf(UnreadableGraphException.class)
        .hasMessageContaining(message.strip());
  }

  @Test
  void weightsOfAnotherKindCanBeLeftOut() throws IOException {
    byte[] text = bytes(FILE.replace("0.25", "17"));
    assertThat(
            new GraphReader()
                .withoutStrengths()
                .read("g", new ByteArrayInputStream(text), 0)
                .graph()
                .ties())
        .isEqualTo(2);
  }

  /** No file is read, and nothing grows, by what entities stand for. */
  @Test
  void entitiesStandForNothing() {
    String text =
        "<!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + FILE.replaceFirst("<\\?xml.*\\n", "").replace("Dana &amp; Co", "&x;");
    assertThatThrownBy(() -> read(bytes(text))).isInstanceOf(UnreadableGraphException.class);
  }

  @Test
  void anEmptyGraphIsRefused() {
    assertThatThrownBy(() -> read(bytes("<graphml><graph/></graphml>")))
        .hasMessageContaining("holds no tie");
  }

  private static double strength(SocialGraph graph, String one, String other) {
    RowCursor row = graph.out().cursor();
    row.move(graph.find(one).orElseThrow());
    return row.strength(row.find(graph.find(other).orElseThrow()));
  }

  private static GraphIntake read(byte[] content) throws IOException {
    return new GraphReader().read("g.graphml", new ByteArrayInputStream(content), 0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
