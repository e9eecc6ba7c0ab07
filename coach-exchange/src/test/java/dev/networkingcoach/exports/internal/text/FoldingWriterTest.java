package dev.networkingcoach.exports.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingWriterTest {
  @Test
  void aLineOf75OctetsStays() throws IOException {
    String line = "a".repeat(75) + "\r\n";
    assertThat(folded(line + line)).isEqualTo(line + line);
  }

  @Test
  void aLineOf76OctetsGoesOnInTheNext() throws IOException {
    assertThat(folded("a".repeat(76) + "\r\nb")).isEqualTo("a".repeat(75) + "\r\n a\r\nb");
  }

  @Test
  void theNextLineHasItsSpaceAmongTheOctets() throws IOException {
    assertThat(folded("a".repeat(75 + 74 + 1)))
        .isEqualTo("a".repeat(75) + "\r\n " + "a".repeat(74) + "\r\n a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "€", "🚀", "é🚀", "a€"})
  void noCharacterIsSplit(String character) throws IOException {
    String text = character.repeat(500);
    String folded = folded("SUMMARY:" + text);
    assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + text);
    for (String line : folded.split("\r\n", -1)) {
      byte[] octets = line.getBytes(StandardCharsets.UTF_8);
      assertThat(octets.length).isBetween(2, 75);
      assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
    }
  }

  @Test
  void halvesOfACharacterMayComeOneByOne() throws IOException {
    StringWriter out = new StringWriter();
    FoldingWriter writer = new FoldingWriter(out);
    for (char half : "🚀".repeat(19).toCharArray()) {
      writer.write(half);
    }
    writer.write("\ud83d");
    writer.flush();
    assertThat(out.toString()).isEqualTo("🚀".repeat(18) + "\r\n 🚀\ud83d");
  }

  private static String folded(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (FoldingWriter writer = new FoldingWriter(out)) {
      writer.write(text);
    }
    return out.toString();
  }
}
