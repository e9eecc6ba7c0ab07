package dev.networkingcoach.network.trait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.read.GraphReader;
import dev.networkingcoach.network.read.TraitReader;
import dev.networkingcoach.network.read.UnreadableGraphException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentShareTest {

  /** 45 % of members with 70 % of connections, as LinkedIn published it in 2011. */
  @Test
  void bothRatiosAreThosePublished() {
    SegmentShare share = new SegmentShare("managers", 45, 70, 100, 100);
    assertThat(share.ratioOfRatios()).isCloseTo(2.852, within(0.0005));
    assertThat(share.ratioOfShares()).isCloseTo(1.556, within(0.0005));
    SegmentShare neutral = new SegmentShare("half", 50, 500, 100, 1_000);
    assertThat(neutral.ratioOfRatios()).isEqualTo(1);
    assertThat(neutral.ratioOfShares()).isEqualTo(1);
    SegmentShare all = new SegmentShare("all", 10, 20, 10, 20);
    assertThat(all.ratioOfRatios()).isNaN();
    assertThat(all.ratioOfShares()).isEqualTo(1);
  }

  @Test
  void connectionsAreCountedBySegment() throws IOException {
    SocialGraph graph = graph("a b\na c\na d\nb c\n");
    TraitTable traits =
        new TraitReader()
            .read("t.csv", bytes("id,market\na,Fintech\nb, fintech \nc,\"Health\"\n"), graph)
            .traits();
    assertThat(SegmentShare.by(graph, traits, 0))
        .containsExactly(
            new SegmentShare("Fintech", 2, 5, 3, 7), new SegmentShare("Health", 1, 2, 3, 7));
  }

  @Test
  void theNearestTraitCountsAndLevelsMeetWhereTheyAreEqual() throws IOException {
    SocialGraph graph = graph("a b\nc d\n");
    TraitTable traits =
        new TraitReader()
            .read(
                "t.csv",
                bytes(
                    """
                    id;place;market
                    a;Europe/Netherlands/Amsterdam;fintech
                    b;Europe/Netherlands/Utrecht;health
                    c;Europe/Spain/Madrid;FINTECH
                    d;Asia/Japan/Tokyo;
                    somebody;Asia/Japan/Tokyo;health
                    """),
                graph)
            .traits();
    assertThat(distance(graph, traits, "a", "b")).isEqualTo(1);
    assertThat(distance(graph, traits, "b", "c")).isEqualTo(2);
    assertThat(distance(graph, traits, "a", "c")).isZero();
    assertThat(distance(graph, traits, "a", "d")).isEqualTo(Integer.MAX_VALUE);
    assertThat(distance(graph, traits, "d", "d")).isZero();
  }

  private static int distance(SocialGraph graph, TraitTable traits, String one, String other) {
    return traits.distance(graph.find(one).orElseThrow(), graph.find(other).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "'', t.csv is empty",
    "'id', 't.csv, line 1: names one column'",
    "'id,market;x,fintech', t.csv tells of nobody in the graph",
    "'id,market;a,fintech,more', 't.csv, line 2: has 3 columns, and the first line 2.'"
  })
  void aTableThatCannotBeReadIsToldOf(String table, String message) {
    String text = table.replace(';', '\n');
    assertThatThrownBy(() -> new TraitReader().read("t.csv", bytes(text), graph("a b\n")))
        .isInstanceOf(UnreadableGraphException.class)
        .hasMessageContaining(message);
  }

  @Test
  void strangersAreCounted() throws IOException {
    TraitReader.TraitIntake intake =
        new TraitReader().read("t", bytes("id,x\na,1\nz,2\n\ny,3\n"), graph("a b\n"));
    assertThat(intake.people()).isEqualTo(1);
    assertThat(intake.strangers()).isEqualTo(2);
    assertThat(intake.traits().names()).isEqualTo(List.of("x"));
  }

  private static SocialGraph graph(String text) throws IOException {
    return new GraphReader().read("ties.txt", bytes("from to\n" + text), 0).graph();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
