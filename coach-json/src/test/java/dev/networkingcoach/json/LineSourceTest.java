package dev.networkingcoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.json.LineSource.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineSourceTest {

  @Test
  void splitsAtLineBreaksAndLeavesBlankLinesOut() throws IOException {
    assertThat(lines("a\n\nb\r\n \t\r\nc")).containsExactly("1:a", "3:b\r", "5:c");
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n\n")).isEmpty();
    assertThat(lines("a\n")).containsExactly("1:a");
    assertThat(lines("\uFEFF\na")).containsExactly("2:a");
    assertThat(lines("\uFEFFa")).containsExactly("1:\uFEFFa");
  }

  @Test
  void splitsWhereverTheBufferEnds() throws IOException {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      List<String> expected = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int i = 1; i <= 5; i++) {
        String line = "x".repeat(1 + random.nextInt(round % 2 == 0 ? 20 : 200_000));
        expected.add(i + ":" + line);
        text.append(line).append('\n');
      }
      assertThat(lines(text.toString())).isEqualTo(expected);
    }
    String exact = "y".repeat(1 << 16);
    assertThat(lines(exact + "\n" + exact)).containsExactly("1:" + exact, "2:" + exact);
  }

  @Test
  void takesWhatTheStreamHasByBits() throws IOException {
    InputStream slow =
        new ByteArrayInputStream("ab\ncd".getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(1, length));
          }
        };
    assertThat(lines(new LineSource(slow))).containsExactly("1:ab", "2:cd");
  }

  private static List<String> lines(String text) throws IOException {
    return lines(new LineSource(new ByteArrayInputStream(text.getBytes(UTF_8))));
  }

  private static List<String> lines(LineSource source) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Line line = source.next(); line != null; line = source.next()) {
      lines.add(line.number() + ":" + new String(line.bytes(), UTF_8));
    }
    return lines;
  }
}
