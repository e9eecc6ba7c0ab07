package dev.networkingcoach.benchmarks.language;

import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import dev.networkingcoach.bot.conversation.internal.turn.FamiliarNames;
import dev.networkingcoach.language.Grammar;
import dev.networkingcoach.language.command.Context;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How much processor time it takes to understand a sentence where 1,000 contacts are known: as a
 * message is read, and beside it, in the same run, as a single command of the command language is.
 */
final class ReadingTime {
  private static final int CONTACTS = 1_000;
  private static final int WARM_UP = 30;
  private static final int MEASURED = 10;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<String> sentences;

  private ReadingTime(List<String> sentences) {
    this.sentences = sentences;
  }

  /** Prints two lines of figures, in milliseconds. */
  static void print(List<SpokenSentence> sentences, PrintStream out) {
    new ReadingTime(sentences.stream().map(SpokenSentence::text).toList()).print(out);
  }

  private void print(PrintStream out) {
    Grammar grammar = new Grammar();
    Context context =
        new Context(TODAY, new FamiliarNames(BenchmarkNetworks.typical(1, CONTACTS, 2, TODAY)));
    out.printf("%n%-44s %8s %8s%n", "one sentence, 1,000 contacts, cpu ms", "50 %", "95 %");
    row(out, "a message, statement by statement", text -> grammar.hear(text, context));
    row(out, "a single command", text -> grammar.parse(text, context));
  }

  private void row(PrintStream out, String name, Consumer<String> reading) {
    for (int i = 0; i < WARM_UP; i++) {
      sentences.forEach(reading);
    }
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < MEASURED; i++) {
      for (String sentence : sentences) {
        long begun = threads.getCurrentThreadCpuTime();
        reading.accept(sentence);
        times.add(threads.getCurrentThreadCpuTime() - begun);
      }
    }
    Collections.sort(times);
    out.printf(Locale.ROOT, "%-44s %8.2f %8.2f%n", name, at(times, 50), at(times, 95));
  }

  private static double at(List<Long> times, int percent) {
    return times.get(times.size() * percent / 100) / 1e6;
  }
}
