package dev.networkingcoach.benchmarks.journal;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what things take: on the wall, and of the thread's processor time. */
final class Stopwatch {
  private Stopwatch() {}

  private record Lap(double wall, double cpu) {}

  /** Once, with a rate where so many things were done. */
  static void once(String what, int things, Runnable work) {
    Lap lap = lap(work);
    print(what, lap);
    if (things > 1) {
      System.out.printf(Locale.ROOT, "  %.0f a second%n", things / lap.wall * 1_000);
    }
  }

  /** Several times, of which the median is told. */
  static void median(String what, int times, Runnable work) {
    List<Lap> laps = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      laps.add(lap(work));
    }
    laps.sort((one, other) -> Double.compare(one.wall, other.wall));
    print(what + ", median of " + times, laps.get(times / 2));
  }

  private static Lap lap(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Lap(
        (System.nanoTime() - wall) / 1e6, (threads.getCurrentThreadCpuTime() - cpu) / 1e6);
  }

  private static void print(String what, Lap lap) {
    System.out.printf(Locale.ROOT, "%s: %.1f ms, CPU %.1f ms%n", what, lap.wall, lap.cpu);
  }
}
