package dev.networkingcoach.cli.fuzz;

import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.read.GraphReader;
import dev.networkingcoach.network.read.TraitReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of ties, graphs in METIS and GraphML, and tables of traits. */
class GraphFuzzTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ties.txt|# two ids;0 1;1 2;2 7;7 0",
        "ties.csv|source,target,strength;dana,\"Park, Lee\",0.25;dana,kim,1;kim,kim,0.5",
        "ties.graph|3 2;2;1 3;2",
        "ties.graphml|<graphml><key id='w' for='edge' attr.name='weight'/><graph><node id='a'/>"
            + "<node id='b'/><edge source='a' target='b'><data key='w'>0.5</data></edge></graph>"
            + "</graphml>"
      })
  void aGraphIsReadOrItsFaultIsTold(String name, String text) {
    FuzzedInputs inputs = FuzzedInputs.ofBytes(bytes(text.replace(';', '\n')));
    FuzzTrial.run(
        seed -> {
          byte[] garbled = inputs.bytes(seed);
          read(name, garbled);
        });
  }

  @Test
  void traitsAreReadOrTheirFaultIsTold() {
    SocialGraph graph = read("ties.txt", bytes("dana lee\nlee kim\n"));
    FuzzedInputs inputs =
        FuzzedInputs.ofBytes(
            bytes("id,market,place\ndana,\"fin,tech\",Europe/Berlin\nlee,,Asia\n"));
    FuzzTrial.run(
        seed -> {
          try {
            new TraitReader().read("t.csv", new ByteArrayInputStream(inputs.bytes(seed)), graph);
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
  }

  private static SocialGraph read(String name, byte[] content) {
    try {
      return new GraphReader().read(name, new ByteArrayInputStream(content), 0).graph();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
