package dev.networkingcoach.json;

import static dev.networkingcoach.json.OwnerLines.answer;
import static dev.networkingcoach.json.OwnerLines.input;
import static dev.networkingcoach.json.OwnerLines.line;
import static dev.networkingcoach.json.OwnerLines.lines;
import static dev.networkingcoach.json.OwnerLines.pause;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where the coach, a stream or the caller puts an end to it. */
@Timeout(60)
class NdjsonPlansEndTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void stopsAtAMistakeInTheCoachAndNamesTheLine() {
    Coach mistaken =
        new SilentCoach() {
          @Override
          public Plan advise(Network network, LocalDate today) {
            if (network.owner().id().equals("owner-3")) {
              throw new ArithmeticException("by zero");
            }
            return super.advise(network, today);
          }
        };
    assertThatThrownBy(() -> plans(mistaken).run(input(lines(10)), out))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("line 3 could not be planned")
        .hasCauseInstanceOf(ArithmeticException.class);
    assertThat(output()).containsExactly(answer(1), answer(2));
  }

  @Test
  void answersWhatCameBeforeTheInputFailed() {
    InputStream in =
        new SequenceInputStream(input(lines(50) + "\n{"), TestStreams.failing("disk is gone"));
    assertThatThrownBy(() -> plans(new SilentCoach()).run(in, out))
        .isInstanceOf(IOException.class)
        .hasMessage("disk is gone");
    assertThat(output()).hasSize(50);
  }

  @Test
  void stopsEveryThreadWhereTheOutputFails() throws Exception {
    OutputStream closedPipe =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    InputStream endless = endless();
    assertThatThrownBy(() -> plans(new SilentCoach()).run(endless, closedPipe))
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
    awaitNoThreads();
  }

  @Test
  void stopsWhenInterrupted() throws Exception {
    List<Throwable> thrown = new ArrayList<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                plans(new SilentCoach()).run(endless(), OutputStream.nullOutputStream());
              } catch (InterruptedException | IOException e) {
                thrown.add(e);
              }
            });
    caller.start();
    pause(200);
    caller.interrupt();
    caller.join();

    assertThat(thrown).singleElement().isInstanceOf(InterruptedException.class);
    awaitNoThreads();
  }

  private static NdjsonPlans plans(Coach coach) {
    return NdjsonPlans.builder(coach).today(LocalDate.of(2026, 11, 23)).build();
  }

  private List<String> output() {
    return out.toString(UTF_8).lines().toList();
  }

  private static InputStream endless() {
    return TestStreams.repeated(line(1), Integer.MAX_VALUE);
  }

  private static void awaitNoThreads() {
    while (Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().startsWith("coach-"))) {
      pause(5);
    }
  }
}
