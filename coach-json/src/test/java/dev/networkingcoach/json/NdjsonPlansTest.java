package dev.networkingcoach.json;

import static dev.networkingcoach.json.OwnerLines.answer;
import static dev.networkingcoach.json.OwnerLines.input;
import static dev.networkingcoach.json.OwnerLines.line;
import static dev.networkingcoach.json.OwnerLines.lines;
import static dev.networkingcoach.json.OwnerLines.pause;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.json.NdjsonPlans.Tally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NdjsonPlansTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final List<String> broken = new ArrayList<>();
  private final List<Long> progress = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void answersEachLineInOrder() throws Exception {
    Coach unsteady =
        new SilentCoach() {
          @Override
          public Plan advise(Network network, LocalDate today) {
            pause(network.owner().id().hashCode() % 3);
            return super.advise(network, today);
          }
        };
    String lines = lines(1000);

    assertThat(plans(unsteady).threads(4).build().run(input(lines), out))
        .isEqualTo(new Tally(1000, 0));
    assertThat(output())
        .isEqualTo(IntStream.rangeClosed(1, 1000).mapToObj(OwnerLines::answer).toList());
    assertThat(out.toString(UTF_8)).endsWith("}\n");
    assertThat(progress).hasSize(1000).isSorted().last().isEqualTo(1000L);
  }

  @Test
  void answersTheOthersWhereALineIsBroken() throws Exception {
    List<String> lines = new ArrayList<>(lines(10).lines().toList());
    lines.set(6, "{\"owner\": {\"id\": }}");

    Tally tally = plans(new SilentCoach()).build().run(input(String.join("\n", lines)), out);

    assertThat(tally).isEqualTo(new Tally(9, 1));
    assertThat(output()).hasSize(9).doesNotContain(answer(7)).contains(answer(6), answer(8));
    assertThat(broken)
        .singleElement()
        .asString()
        .startsWith("7: line 7, column 18 (}) is not expected near $.owner.id");
  }

  @Test
  void answersTheOthersWhereALineHoldsANumberBeyondAllBounds() throws Exception {
    String huge =
        "{\"owner\":{\"id\":\"o\",\"name\":\"O\",\"zone\":\"UTC\"},"
            + "\"contacts\":[{\"id\":\"a\",\"name\":\"A\",\"connections\":1e99999999999}]}";

    Tally tally =
        plans(new SilentCoach()).build().run(input(line(1) + "\n" + huge + "\n" + line(3)), out);

    assertThat(tally).isEqualTo(new Tally(2, 1));
    assertThat(output()).containsExactly(answer(1), answer(3));
    assertThat(broken)
        .containsExactly(
            "2: $.contacts[0].connections (1e99999999999) must be 2147483647 or less.");
  }

  @Test
  void tellsEveryFaultOfALine() throws Exception {
    String faulty = "{\"owner\":{\"id\":\"\",\"name\":5,\"zone\":\"UTC\"}}";

    plans(new SilentCoach()).build().run(input("\n\r\n" + faulty + "\n[]\n" + line(1)), out);

    assertThat(broken)
        .containsExactly(
            "3: $.owner.name (5) must be a text on one line.\nMaybe put it in quotes."
                + " $.owner.id () must not be blank.",
            "4: $ (a list) must be an object: a network.");
    assertThat(output()).containsExactly(answer(1));
    assertThat(progress).containsExactly(1L, 2L, 3L);
  }

  @Test
  void skipsBlankLinesAndAMark() throws Exception {
    String lines = "\uFEFF" + line(1) + "\r\n \n\n" + line(2) + "\r\n\n";
    assertThat(plans(new SilentCoach()).build().run(input(lines), out)).isEqualTo(new Tally(2, 0));
    assertThat(output()).containsExactly(answer(1), answer(2));
    assertThat(plans(new SilentCoach()).build().run(input(""), out)).isEqualTo(new Tally(0, 0));
  }

  @Test
  void takesTheDayOfEachOwnersZone() throws Exception {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), ZoneOffset.UTC);
    String tokyo = line(1).replace("UTC", "Asia/Tokyo");

    plans(new SilentCoach()).today(clock).build().run(input(tokyo + "\n" + line(2)), out);

    assertThat(output().get(0)).contains("2026-11-24");
    assertThat(output().get(1)).contains("2026-11-23");
  }

  @Test
  void tellsWhatTheCoachRefuses() throws Exception {
    Coach refusing =
        new SilentCoach() {
          @Override
          public Plan advise(Network network, LocalDate today) {
            throw new CoachException("a rule took too long");
          }
        };
    assertThat(plans(refusing).build().run(input(line(1)), out)).isEqualTo(new Tally(0, 1));
    assertThat(broken).containsExactly("1: $ cannot be planned: a rule took too long.");
  }

  @Test
  void answersALineBeforeTheNextIsGiven() throws Exception {
    InputStream questions =
        new InputStream() {
          private final byte[] line = (line(1) + "\n").getBytes(UTF_8);
          private int read;

          @Override
          public int read() {
            return -1;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            // Asks again only when the last answer has been seen.
            while (output().size() < read) {
              pause(1);
            }
            if (read == 5) {
              return -1;
            }
            read++;
            System.arraycopy(line, 0, bytes, offset, line.length);
            return line.length;
          }
        };
    assertThat(plans(new SilentCoach()).build().run(questions, out)).isEqualTo(new Tally(5, 0));
  }

  @Test
  void holdsABoundedNumberOfLines() throws Exception {
    Coach slow =
        new SilentCoach() {
          @Override
          public Plan advise(Network network, LocalDate today) {
            pause(5);
            return super.advise(network, today);
          }
        };
    long[] given = new long[1];
    long[] ahead = new long[1];
    InputStream counting =
        new InputStream() {
          private final InputStream lines = input(lines(200));

          @Override
          public int read() throws IOException {
            return lines.read();
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            given[0]++;
            ahead[0] = Math.max(ahead[0], given[0] - progress.size());
            return lines.readNBytes(bytes, offset, Math.min(length, line(100).length()));
          }
        };
    plans(slow).threads(2).build().run(counting, out);

    assertThat(output()).hasSize(200);
    assertThat(ahead[0]).isLessThan(20);
  }

  @Test
  void takesVeryLongLines() throws Exception {
    String text = "y".repeat(5_000_000);
    String goals =
        IntStream.range(0, 6)
            .mapToObj(i -> "{\"id\":\"g" + i + "\",\"text\":\"" + text + "\"}")
            .collect(Collectors.joining(","));
    String longLine = line(1).replace("}}", "},\"goals\":[" + goals + "]}");

    String lines = longLine + "\n" + line(2) + "\n" + longLine;
    assertThat(plans(new SilentCoach()).build().run(input(lines), out)).isEqualTo(new Tally(3, 0));
    assertThat(output()).containsExactly(answer(1), answer(2), answer(1));
  }

  @Test
  void wantsADayAndAThread() {
    assertThatIllegalStateException()
        .isThrownBy(() -> NdjsonPlans.builder(new SilentCoach()).build())
        .withMessage("The day is not set.\nMaybe call today(Clock).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plans(new SilentCoach()).threads(0))
        .withMessage("threads (0) must be 1 or more.");
  }

  private NdjsonPlansBuilder plans(Coach coach) {
    return NdjsonPlans.builder(coach)
        .today(TODAY)
        .onProgress(progress::add)
        .onFaults(
            (line, faults) ->
                broken.add(
                    line
                        + ": "
                        + faults.stream().map(Fault::message).collect(Collectors.joining(" "))));
  }

  private List<String> output() {
    return out.toString(UTF_8).lines().toList();
  }
}
