package dev.networkingcoach.cli.degrees;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StudyProgressTest {
  private Instant now = Instant.parse("2026-11-23T11:00:00Z");
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private boolean stop;

  @Test
  void theTimeLeftShowsAfterTwoSeconds() {
    StudyProgress progress = progress(true);
    progress.done("distances", 0, 100);
    now = now.plusMillis(1_900);
    progress.done("distances", 10, 100);
    assertThat(shown()).isEmpty();
    now = now.plusMillis(100);
    progress.done("distances", 10, 100);
    assertThat(shown()).isEqualTo("\r\u001b[Kdistances: 10 %, 18 s left");
    now = now.plusMillis(499);
    progress.done("distances", 11, 100);
    assertThat(shown()).endsWith("18 s left");
    now = now.plusMillis(27_501);
    progress.done("distances", 20, 100);
    assertThat(shown()).endsWith("\r\u001b[Kdistances: 20 %, 2 min 00 s left");
    progress.clear();
    assertThat(shown()).endsWith("\r\u001b[K");
  }

  @Test
  void whatBeginsAnewIsTimedAnew() {
    StudyProgress progress = progress(true);
    progress.done("reading", 1, 100);
    now = now.plusSeconds(60);
    progress.done("distances", 1, 100);
    assertThat(shown()).isEmpty();
    now = now.plusSeconds(2);
    progress.done("distances", 50, 100);
    assertThat(shown()).endsWith("distances: 50 %, 2 s left");
  }

  @Test
  void nothingShowsWhereThereIsNoTerminal() {
    StudyProgress progress = progress(false);
    now = now.plusSeconds(60);
    progress.done("distances", 1, 100);
    progress.clear();
    assertThat(shown()).isEmpty();
  }

  @Test
  void itStopsWhenAsked() {
    StudyProgress progress = progress(true);
    assertThat(progress.isStopped()).isFalse();
    stop = true;
    assertThat(progress.isStopped()).isTrue();
  }

  private StudyProgress progress(boolean terminal) {
    PrintStream stream = new PrintStream(written, true, StandardCharsets.UTF_8);
    InstantSource source = () -> now;
    return new StudyProgress(stream, terminal, source.withZone(ZoneOffset.UTC), () -> stop);
  }

  private String shown() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
