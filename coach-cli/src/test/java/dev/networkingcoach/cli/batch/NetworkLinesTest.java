package dev.networkingcoach.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NetworkLinesTest {

  @Test
  void linesAreCountedAndTheLastNeedsNoBreak() throws IOException {
    NetworkLines lines =
        new NetworkLines(new ByteArrayInputStream("a\n\nb".getBytes(StandardCharsets.UTF_8)));
    assertThat(lines.next()).asString().isEqualTo("a");
    assertThat(lines.next()).isEmpty();
    assertThat(lines.next()).asString().isEqualTo("b");
    assertThat(lines.number()).isEqualTo(3);
    assertThat(lines.next()).isNull();
  }

  @Test
  void whiteSpaceIsBlank() {
    assertThat(NetworkLines.isBlank(new byte[] {' ', '\t', '\r'})).isTrue();
    assertThat(NetworkLines.isBlank(new byte[] {'{'})).isFalse();
  }
}
