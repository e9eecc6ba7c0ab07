package dev.networkingcoach.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives a parser one input after the other. It may take each or refuse it with a fault of ours,
 * which says in few words what is wrong; whatever else comes of it fails the test, with the seed.
 * {@code -Dcoach.fuzz.inputs} says how many, and {@code -Dcoach.fuzz.seed} from which seed on.
 */
public final class FuzzTrial {
  private static final int INPUTS = Integer.getInteger("coach.fuzz.inputs", 1_000);
  private static final long FIRST = Long.getLong("coach.fuzz.seed", 1);

  /** What reads one input may take in memory, and so in steps: far more than any sample takes. */
  private static final long MOST_ALLOCATED = 1L << 30;

  /** Only what never ends takes as long. */
  private static final int PATIENCE_SECONDS = 60;

  private static final int LONGEST_MESSAGE = 64 * 1024;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private FuzzTrial() {}

  /** What is tried. */
  public interface Parser {
    /** Reads the input of a seed. */
    void read(long seed) throws Exception;
  }

  public static void run(Parser parser) {
    run(FIRST, INPUTS, parser);
  }

  /** Tries some inputs that are no matter of chance: the seed is then their number, from 0. */
  public static void each(int inputs, Parser parser) {
    run(0, inputs, parser);
  }

  private static void run(long first, int inputs, Parser parser) {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      for (long seed = first; seed < first + inputs; seed++) {
        long number = seed;
        long allocated =
            thread.submit(() -> allocated(parser, number)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(allocated).as("bytes allocated: %s", repeat(seed)).isLessThan(MOST_ALLOCATED);
      }
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause().getMessage(), failed.getCause());
    } catch (TimeoutException endless) {
      throw new AssertionError("an input never ends", endless);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    } finally {
      thread.shutdownNow();
    }
  }

  private static long allocated(Parser parser, long seed) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    try {
      parser.read(seed);
    } catch (CoachException declared) {
      said(declared, seed);
    } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError undeclared) {
      throw new AssertionError(repeat(seed) + ": " + undeclared, undeclared);
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static void said(CoachException declared, long seed) {
    assertThat(declared.getMessage())
        .as("what is said: %s", repeat(seed))
        .isNotBlank()
        .hasSizeLessThan(LONGEST_MESSAGE);
    if (declared instanceof InvalidFactsException faulty) {
      assertThat(faulty.faults())
          .as("faults: %s", repeat(seed))
          .isNotEmpty()
          .allSatisfy(FuzzTrial::isWhole);
    }
  }

  private static void isWhole(Fault fault) {
    assertThat(fault.place()).isNotBlank();
    assertThat(fault.expected()).isNotBlank();
  }

  private static String repeat(long seed) {
    return "-Dcoach.fuzz.seed=" + seed + " -Dcoach.fuzz.inputs=1";
  }
}
