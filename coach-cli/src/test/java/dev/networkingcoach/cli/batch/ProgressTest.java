package dev.networkingcoach.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private Instant now = Instant.parse("2026-11-23T11:00:00Z");
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void progressShowsOnATerminalFiveTimesASecondAtMost() {
    BatchProgress progress = progress(true);
    progress.done(1);
    assertThat(shown()).isEmpty();
    now = now.plusMillis(500);
    progress.done(100);
    progress.done(101);
    assertThat(shown()).isEqualTo("\r\u001b[K100 done, 200 a second");
    progress.clear();
    assertThat(shown()).endsWith("\r\u001b[K");
  }

  @Test
  void nothingShowsWhereThereIsNoTerminal() {
    BatchProgress progress = progress(false);
    now = now.plus(Duration.ofHours(1));
    progress.done(1);
    progress.clear();
    assertThat(shown()).isEmpty();
  }

  private BatchProgress progress(boolean terminal) {
    PrintStream stream = new PrintStream(written, true, StandardCharsets.UTF_8);
    InstantSource source = () -> now;
    return new BatchProgress(stream, terminal, source.withZone(ZoneOffset.UTC));
  }

  private String shown() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
