package dev.networkingcoach.network.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphReaderTest {
  private static final GraphReader READER = new GraphReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Nodes: 4 Edges: 3\n0\t1\n1\t2\n2\t7\n",
        "0 1\r\n1 2\r\n2 7",
        "\ufeff0,1\n\n1 , 2\n2,7\n\n",
        "% a comment\n0;1\n1;2\n2;7\n",
        "source,target\n0,1\n1,2\n2,7\n",
        "  0   1  \n1     2\n2 7  \n",
        "\"0\",\"1\"\n1,2\n2,7\n"
      })
  void aListOfTiesIsReadHoweverItsColumnsAreDivided(String text) throws IOException {
    GraphIntake intake = read("ties.txt", text);
    assertThat(ties(intake.graph())).containsExactlyInAnyOrder("0 1 0.50", "1 2 0.50", "2 7 0.50");
    assertThat(intake.graph().people()).isEqualTo(4);
    assertThat(intake.lines()).isEqualTo(3);
    assertThat(intake.heading()).isEqualTo(text.startsWith("source"));
  }

  @Test
  void idsMayBeNames() throws IOException {
    SocialGraph graph =
        read(
                "ties.csv",
                "from,to,strength\n\"Ortiz, Dana\",Lee Park,1\nLee Park,\"Q \"\"x\"\"\",0.25\n")
            .graph();
    assertThat(ties(graph))
        .containsExactlyInAnyOrder("Lee Park Ortiz, Dana 1.00", "Lee Park Q \"x\" 0.25");
    assertThat(graph.find("Lee Park")).hasValue(0);
    assertThat(graph.find("lee park")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b 0.2\nb c 0.9\n", "A,B,0.9\nB,C,0.1\n", "a b\nb c\n", "user friend 0.9\n"})
  void aFirstTieIsNoHeadingWhateverItsIdsAre(String text) throws IOException {
    GraphIntake intake = read("ties.txt", text);
    assertThat(intake.heading()).isFalse();
    assertThat(intake.graph().ties()).isEqualTo(text.lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b NaN\n", "a b 5\n", "a b Infinity\n", "a b -0.5\n"})
  void aStrengthThatCannotBeIsNamedInTheFirstLineToo(String text) {
    assertThatThrownBy(() -> read("ties.txt", text))
        .isInstanceOf(UnreadableGraphException.class)
        .hasMessageContaining("strength");
  }

  @Test
  void idsThatAreNumbersAtFirstMayTurnOutToBeNames() throws IOException {
    GraphIntake intake = read("ties.txt", "7 8\n8 9\n9 zoe\nzoe 007\n");
    assertThat(ties(intake.graph()))
        .containsExactlyInAnyOrder("7 8 0.50", "8 9 0.50", "9 zoe 0.50", "007 zoe 0.50");
    assertThat(intake.firstId()).isEqualTo(-1);
  }

  @Test
  void idsMayBeFarApart() throws IOException {
    SocialGraph graph = read("ties.txt", "0 2147483000\n2147483000 99999\n99999999999 0\n").graph();
    assertThat(graph.people()).isEqualTo(4);
    SocialGraph numbers = read("ties.txt", "5 2147483000\n2147483000 99999\n").graph();
    assertThat(numbers.id(0)).isEqualTo("2147483000");
    assertThat(numbers.find("2147483000")).hasValue(0);
    assertThat(numbers.id(numbers.find("99999").getAsInt())).isEqualTo("99999");
    assertThat(numbers.find("6")).isEmpty();
    assertThat(numbers.find("zoe")).isEmpty();
  }

  @Test
  void whatIsNoTieOfItsOwnIsCounted() throws IOException {
    GraphIntake intake = read("ties.txt", "1 1\n1 2\n2 1\n1 2\n2 3\n2 3\n4 4\n");
    assertThat(ties(intake.graph())).containsExactlyInAnyOrder("1 2 0.50", "2 3 0.50");
    assertThat(intake.graph().people()).isEqualTo(4);
    assertThat(intake.remarks())
        .containsExactly(
            "Ids start at 1.",
            "2 ties lead from a person to the same person and were left out.",
            "2 ties are listed again and were left out.",
            "1 tie is listed in both directions and counted once.");
  }

  @Test
  void tiesWithADirectionKeepIt() throws IOException {
    GraphIntake intake =
        READER.directed().read("ties.txt", stream("1 2 0.5\n2 1 1\n1 3 0.25\n1 3 0.5\n"), 0);
    assertThat(ties(intake.graph())).containsExactlyInAnyOrder("1 2 0.50", "2 1 1.00", "1 3 0.50");
    assertThat(intake.graph().ties()).isEqualTo(3);
    assertThat(intake.repeated()).isEqualTo(1);
    assertThat(intake.reversed()).isZero();
    assertThat(ties(intake.graph().undirected())).containsExactlyInAnyOrder("1 2 1.00", "1 3 0.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 4\n1 2\n2 3\n3 4\n4 1\n", "4 4 4\n1 2\n2 3\n3 4\n4 1\n"})
  void aFirstLineOfCountsIsNoTie(String text) throws IOException {
    GraphIntake intake = read("ties.txt", text);
    assertThat(intake.counts()).isTrue();
    assertThat(intake.graph().ties()).isEqualTo(4);
    assertThat(intake.selfTies()).isZero();
  }

  @Test
  void aTieIsAsStrongAsTheStrongestThatIsTold() throws IOException {
    SocialGraph graph =
        read("ties.txt", "1 2\n2 1 0.25\n1 2 1e-1\n3 1 1\n2 3 0.9\n3 2 0.125\n").graph();
    assertThat(ties(graph)).containsExactlyInAnyOrder("1 2 0.50", "1 3 1.00", "2 3 0.92");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 2 -0.5|strength (-0.5) must be a number in (0, 1]",
        "1 2 NaN|strength (NaN) must be a number in (0, 1]",
        "1 2 0|strength (0) must be a number in (0, 1]",
        "1 2 17|strength (17) must be a number in (0, 1]",
        "1 2 strong|strength (strong) must be a number in (0, 1]",
        "1 2 0.5 1084037|has 4 columns",
        "12|names one person",
        "dana,|names one person"
      })
  void aLineThatTellsNoTieIsRefused(String line, String message) {
    String first = line.contains(",") ? "a,b\n" : "5 6\n";
    assertThatThrownBy(() -> read("ties.txt", first + first + line + "\n"))
        .isInstanceOf(UnreadableGraphException.class)
        .hasMessageStartingWith("ties.txt, line 3: ")
        .hasMessageContaining(message);
    assertThatThrownBy(() -> read("ties.txt", line + "\n" + first + first))
        .hasMessageStartingWith("ties.txt, line 1: ");
  }

  @Test
  void whatFollowsTheIdsCanBeSkipped() throws IOException {
    GraphIntake intake =
        READER.withoutStrengths().read("ties.txt", stream("1 2 17 x\n2 3 -1 y\n"), 0);
    assertThat(ties(intake.graph())).containsExactlyInAnyOrder("1 2 0.50", "2 3 0.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n", "source,target\n"})
  void aFileWithoutATieIsRefused(String text) {
    assertThatThrownBy(() -> read("ties.txt", text))
        .isInstanceOf(UnreadableGraphException.class)
        .hasMessageContaining("ties.txt holds no tie");
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThatThrownBy(() -> read("ties.txt", "\u0000\u0001 \u0002\n1 2\n"))
        .hasMessageContaining("line 1")
        .hasMessageContaining("holds no text");
  }

  @Test
  void aCompressedFileIsSeenFromItsContent() throws IOException {
    GraphIntake intake = READER.read("ties", new ByteArrayInputStream(gzip("1 2\n2 3\n")), 0);
    assertThat(intake.graph().ties()).isEqualTo(2);
  }

  @Test
  void aCompressedFileThatIsCutOffIsRefused() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 50_000; line++) {
      text.append(line * 7919L % 50_021).append(' ').append(line).append('\n');
    }
    byte[] whole = gzip(text.toString());
    for (int length : new int[] {3, 12, whole.length / 2, whole.length - 5}) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> READER.read("ties.gz", new ByteArrayInputStream(cut), 0))
          .isInstanceOf(UnreadableGraphException.class)
          .hasMessageMatching("(?s)ties.gz.* (is cut off after line \\d+|is no whole gzip file).*");
    }
  }

  @Test
  void tooLittleMemoryIsSaidBeforeAnyTieIsRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ties.txt.gz");
    byte[] text = "1000 2000\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    Files.write(file, gzip(new String(text, StandardCharsets.UTF_8)));
    assertThat(TextLength.of(file)).isEqualTo(text.length);
    assertThatThrownBy(
            () ->
                READER
                    .within(50 << 20)
                    .read("ties.txt.gz", Files.newInputStream(file), TextLength.of(file)))
        .hasMessageStartingWith("ties.txt.gz has about 200,0")
        .hasMessageContaining("take some 52 MB of memory: the program may use 50 MB.")
        .hasMessageContaining("-Xmx");
    assertThat(READER.within(60 << 20).read("t", Files.newInputStream(file), text.length).lines())
        .isEqualTo(200_000);
  }

  @Test
  void aGraphOfMetisIsRead() throws IOException {
    GraphIntake plain = read("a.graph", "% five\n5 4\n2 3\n1 3\n1 2 5\n\n% last\n3\n");
    assertThat(plain.graph().people()).isEqualTo(5);
    assertThat(ties(plain.graph()))
        .containsExactlyInAnyOrder("1 2 0.50", "1 3 0.50", "2 3 0.50", "3 5 0.50");
    assertThat(plain.remarks()).containsExactly("Ids start at 1.");
    GraphIntake weighted = read("a.metis", "3 2 011 2\n7 7 2 9\n7 7 1 9 3 9\n7 7 2 9\n");
    assertThat(ties(weighted.graph())).containsExactlyInAnyOrder("1 2 0.50", "2 3 0.50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|a.graph, line 1: the numbers of people and of ties",
        "5|a.graph, line 1: the numbers of people and of ties",
        "3 2;2;1 3|a.graph ends after 2 people: its first line says 3.",
        "3 9;2;1 3;2|a.graph has 2 ties: its first line says 9.",
        "2 1;2;3|a.graph, line 3: numbers from 1 to 2 were expected.",
        "2 1;2;one|a.graph, line 3: numbers from 1 to 2 were expected."
      })
  void aGraphOfMetisThatContradictsItselfIsRefused(String lines, String message) {
    String text = lines == null ? "" : lines.replace(';', '\n') + "\n";
    assertThatThrownBy(() -> read("a.graph", text))
        .isInstanceOf(UnreadableGraphException.class)
        .hasMessageStartingWith(message);
  }

  private static GraphIntake read(String name, String text) throws IOException {
    return READER.read(name, stream(text), 0);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(made)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return made.toByteArray();
  }

  /** Every tie with its strength; those that go both ways once, the ids in order. */
  private static Set<String> ties(SocialGraph graph) {
    Set<String> ties = new TreeSet<>();
    RowCursor cursor = graph.out().cursor();
    for (int person = 0; person < graph.people(); person++) {
      cursor.move(person);
      for (int at = cursor.from(); at < cursor.to(); at++) {
        String one = graph.id(person);
        String other = graph.id(cursor.targets()[at]);
        boolean swapped = !graph.isDirected() && one.compareTo(other) > 0;
        ties.add(
            String.format(
                Locale.ROOT,
                "%s %s %.2f",
                swapped ? other : one,
                swapped ? one : other,
                cursor.strength(at)));
      }
    }
    return ties;
  }
}
