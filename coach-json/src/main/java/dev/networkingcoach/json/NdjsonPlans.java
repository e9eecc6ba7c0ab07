package dev.networkingcoach.json;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.json.LineSource.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Plans a whole CRM: reads one network a line, advises on several threads, and writes one plan a
 * line in the same order, as UTF-8. Memory stays constant however many lines there are; a line may
 * be as long as 1 GiB. Blank lines are skipped. A line with faults is told to {@link LineFaults},
 * gets no plan, and the others are answered all the same. Immutable and thread-safe if the coach
 * and the listeners are.
 */
public final class NdjsonPlans {
  /** A plan is about as long as its network, as a rule; no more than this is set aside for it. */
  private static final int MOST_ROOM = 1 << 20;

  private final Coach coach;
  private final Function<Owner, LocalDate> today;
  private final int threads;
  private final LineFaults faults;
  private final LongConsumer progress;
  private final NetworkReader reader = new NetworkReader();
  private final PlanWriter writer = PlanWriter.oneLine();

  NdjsonPlans(NdjsonPlansBuilder builder, Function<Owner, LocalDate> today) {
    this.coach = builder.coach;
    this.today = today;
    this.threads = builder.threads;
    this.faults = builder.faults;
    this.progress = builder.progress;
  }

  /** Is told the lines that cannot be answered, in their order, on the thread that called. */
  @FunctionalInterface
  public interface LineFaults {
    /**
     * A line cannot be answered.
     *
     * @param line its number, from 1, blank lines counted
     * @param faults what is wrong with it; never empty
     */
    void broken(long line, List<Fault> faults);
  }

  /**
   * What became of the lines.
   *
   * @param answered lines that got a plan
   * @param broken lines with faults
   */
  public record Tally(long answered, long broken) {}

  private record Answer(long line, @Nullable ByteArrayOutputStream plan, List<Fault> faults) {}

  /** A builder; the day must be set, the rest has defaults. */
  public static NdjsonPlansBuilder builder(Coach coach) {
    JacksonJars.require();
    return new NdjsonPlansBuilder(coach);
  }

  /**
   * Answers every line, and leaves both streams open. Output is flushed whenever the next plan is
   * not ready yet, and at the end. After an exception, input may have been read further than it was
   * answered; what was written are whole plans, unless the output itself failed.
   *
   * @param in one network a line, in UTF-8
   * @param out gets one plan a line, each ended by \n
   * @throws IOException if a stream fails
   * @throws InterruptedException if the calling thread is interrupted
   * @throws IllegalStateException naming the line, if the coach fails at it otherwise than with a
   *     {@link CoachException}
   */
  public Tally run(InputStream in, OutputStream out) throws IOException, InterruptedException {
    long answered = 0;
    long broken = 0;
    try (LinePipeline<Answer> pipeline = new LinePipeline<>(in, threads, this::answer)) {
      pipeline.start();
      for (Answer answer = next(pipeline, out); answer != null; answer = next(pipeline, out)) {
        if (answer.plan() == null) {
          broken++;
          faults.broken(answer.line(), answer.faults());
        } else {
          answered++;
          answer.plan().writeTo(out);
        }
        progress.accept(answered + broken);
      }
    }
    return new Tally(answered, broken);
  }

  /** The next answer. Whoever reads the output need not wait for it to see those before. */
  private static @Nullable Answer next(LinePipeline<Answer> pipeline, OutputStream out)
      throws IOException, InterruptedException {
    if (!pipeline.ready()) {
      out.flush();
    }
    Answer answer = pipeline.next();
    if (answer == null) {
      out.flush();
    }
    return answer;
  }

  private Answer answer(Line line) {
    try {
      return new Answer(line.number(), plan(line), List.of());
    } catch (InvalidFactsException refused) {
      return new Answer(line.number(), null, refused.faults());
    } catch (CoachException refused) {
      String expected = "cannot be planned: " + refused.getMessage();
      return new Answer(line.number(), null, List.of(Fault.of("$", null, expected)));
    } catch (RuntimeException bug) {
      throw new IllegalStateException("line " + line.number() + " could not be planned", bug);
    }
  }

  private ByteArrayOutputStream plan(Line line) {
    byte[] json = line.bytes();
    if (json == null) {
      throw new InvalidFactsException(
          List.of(Fault.of("$", null, "must be shorter: a line may be 1 GiB long")));
    }
    Network network = reader.readLine(json, line.number());
    ByteArrayOutputStream plan = new ByteArrayOutputStream(Math.min(json.length, MOST_ROOM));
    try {
      writer.write(coach.advise(network, today.apply(network.owner())), plan);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    plan.write('\n');
    return plan;
  }
}
