package dev.networkingcoach.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.network.made.GraphModels;
import dev.networkingcoach.network.study.SmallWorldStudy;
import dev.networkingcoach.network.study.StudyWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFileTest {
  @TempDir private Path folder;

  @Test
  void aMappedGraphIsTheSame() throws IOException {
    GraphModels models = new GraphModels(2);
    assertSame(models.withStrengths().preferential(2_000, 5));
    assertSame(models.recursive(11, 9_000));
    assertSame(SocialGraph.empty());
  }

  @Test
  void namesAreKeptToo() throws IOException {
    TieList ties = new TieList();
    ties.add(0, 1, 0.25);
    ties.add(1, 2);
    SocialGraph named = new GraphBuilder(ties, false).named(List.of("Zoë Łukasik", "b", "朋友"));
    assertSame(named);
    assertThat(mapped(named).find("Zoë Łukasik")).isEqualTo(named.find("Zoë Łukasik"));
  }

  @Test
  void whatIsDamagedIsRefused() throws IOException {
    Path file = folder.resolve("graph");
    GraphFile.write(new GraphModels(2).withStrengths().ring(50, 2), file);
    byte[] whole = Files.readAllBytes(file);
    for (int place = 0; place < whole.length; place += 7) {
      byte[] flipped = whole.clone();
      flipped[place] ^= 0x40;
      assertRefused(flipped);
    }
    for (int length = 0; length < whole.length; length += 31) {
      assertRefused(Arrays.copyOf(whole, length));
    }
    assertRefused(Arrays.copyOf(whole, whole.length + 1));
  }

  @Test
  void directionsCannotBeKept() {
    TieList ties = new TieList();
    ties.add(0, 1);
    SocialGraph directed = new GraphBuilder(ties, true).numbered();
    assertThatThrownBy(() -> GraphFile.write(directed, folder.resolve("graph")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void assertRefused(byte[] content) throws IOException {
    Path file = folder.resolve("other");
    Files.write(file, content);
    assertThatThrownBy(() -> GraphFile.open(file))
        .isInstanceOf(CoachException.class)
        .hasMessageContaining(file.toString());
  }

  private SocialGraph mapped(SocialGraph graph) throws IOException {
    Path file = folder.resolve("graph");
    GraphFile.write(graph, file);
    return GraphFile.open(file);
  }

  private void assertSame(SocialGraph graph) throws IOException {
    SocialGraph mapped = mapped(graph);
    assertThat(mapped.people()).isEqualTo(graph.people());
    assertThat(mapped.ties()).isEqualTo(graph.ties());
    RowCursor one = graph.out().cursor();
    RowCursor other = mapped.out().cursor();
    for (int person = 0; person < graph.people(); person++) {
      assertThat(mapped.id(person)).isEqualTo(graph.id(person));
      one.move(person);
      other.move(person);
      assertThat(Arrays.copyOfRange(other.targets(), other.from(), other.to()))
          .isEqualTo(Arrays.copyOfRange(one.targets(), one.from(), one.to()));
      for (int at = 0; at < other.to(); at++) {
        assertThat(other.strength(at)).isEqualTo(one.strength(one.from() + at));
      }
    }
    if (graph.people() > 0) {
      assertThat(SmallWorldStudy.exact().of(mapped, StudyWatch.NONE))
          .isEqualTo(SmallWorldStudy.exact().of(graph, StudyWatch.NONE));
    }
  }
}
