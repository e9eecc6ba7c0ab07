package dev.networkingcoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NetworkWriterTest {
  private final NetworkReader reader = new NetworkReader();
  private final Owner owner = Owner.builder("mira", "Mira", ZoneId.of("UTC")).build();

  @Test
  void leavesOutWhatIsAbsentOrAtItsDefault() {
    Network network =
        Network.builder(owner).contacts(Contact.builder("a", "").focus(true).build()).build();

    assertThat(NetworkWriter.oneLine().toJson(network))
        .isEqualTo(
            "{\"owner\":{\"id\":\"mira\",\"name\":\"Mira\",\"zone\":\"UTC\"},"
                + "\"contacts\":[{\"id\":\"a\",\"name\":\"\",\"focus\":true}]}");
  }

  @Test
  void putsEachFactOnALineOfItsOwn() {
    Network network = reader.read(Documents.full());

    assertThat(NetworkWriter.pretty().toJson(network) + "\n").isEqualTo(Documents.full());
  }

  /** So that a program of the first edition can read it, too, where nothing new is in it. */
  @Test
  void leavesADocumentOfTheFirstEditionAsItWas() {
    Network network = reader.read(Documents.firstEdition());

    assertThat(network.contacts()).extracting(Contact::name).containsExactly("Dana Ortiz", "");
    assertThat(NetworkWriter.pretty().toJson(network) + "\n").isEqualTo(Documents.firstEdition());
  }

  @Test
  void givesBackWhatWasRead() {
    for (long seed = 0; seed < 500; seed++) {
      Network network = new OddNetworks(seed).next();
      String line = NetworkWriter.oneLine().toJson(network);
      Network read = reader.read(line.getBytes(UTF_8));

      assertThat(read).as("seed " + seed).isEqualTo(network);
      // Topics are equal when they fold alike; the text shows that nothing was folded.
      assertThat(NetworkWriter.oneLine().toJson(read)).isEqualTo(line).doesNotContain("\n");
      assertThat(reader.read(NetworkWriter.pretty().toJson(network))).isEqualTo(network);
    }
  }

  @Test
  void writesTheSameToStreamsAndWriters() throws IOException {
    Network network = reader.read(Documents.full());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter text = new StringWriter();
    NetworkWriter.pretty().write(network, bytes);
    NetworkWriter.pretty().write(network, text);

    assertThat(bytes.toString(UTF_8))
        .isEqualTo(text.toString())
        .isEqualTo(Documents.full().strip());
  }

  @Test
  void repairsWhatUtf8CannotHold() throws IOException {
    Network network =
        Network.builder(owner).goals(new Goal("g", "a\ud83d b\ude00", null, null, false)).build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NetworkWriter.oneLine().write(network, bytes);

    assertThat(reader.read(bytes.toByteArray()).goals().get(0).text()).isEqualTo("a\uFFFD b\uFFFD");
  }
}
