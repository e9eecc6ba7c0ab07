package dev.networkingcoach.network.study;

import java.util.ArrayList;
import java.util.List;

/**
 * How often something takes one step, two steps, and so on. Immutable and thread-safe.
 *
 * @param counts the number of those that take one step more than the place in the list
 */
public record StepCounts(List<Long> counts) {

  /** Copies the list, without the zeros at its end. */
  public StepCounts {
    int length = counts.size();
    while (length > 0 && counts.get(length - 1) == 0) {
      length--;
    }
    counts = List.copyOf(counts.subList(0, length));
  }

  /** Counts by number of steps; what takes none is left out. */
  public static StepCounts of(long[] bySteps) {
    return new StepCounts(withoutFirst(bySteps));
  }

  private static List<Long> withoutFirst(long[] bySteps) {
    List<Long> counts = new ArrayList<>();
    for (int steps = 1; steps < bySteps.length; steps++) {
      counts.add(bySteps[steps]);
    }
    return counts;
  }

  /** How many take so many steps. */
  public long at(int steps) {
    return steps >= 1 && steps <= counts.size() ? counts.get(steps - 1) : 0;
  }

  /** How many take so many steps or fewer. */
  public long within(int steps) {
    long sum = 0;
    for (int step = 1; step <= Math.min(steps, counts.size()); step++) {
      sum += at(step);
    }
    return sum;
  }

  /** All of them. */
  public long total() {
    return within(counts.size());
  }

  /** The most steps that any takes; 0 where there are none. */
  public int most() {
    return counts.size();
  }

  /** The mean; NaN where there are none. */
  public double mean() {
    double sum = 0;
    for (int step = 1; step <= counts.size(); step++) {
      sum += (double) step * at(step);
    }
    return sum / total();
  }

  /** The standard deviation of all of them, which are no sample; NaN where there are none. */
  public double deviation() {
    double mean = mean();
    double sum = 0;
    for (int step = 1; step <= counts.size(); step++) {
      sum += (step - mean) * (step - mean) * at(step);
    }
    return Math.sqrt(sum / total());
  }

  /** The fewest steps within which half of them are; 0 where there are none. */
  public int median() {
    long total = total();
    int steps = 0;
    while (2 * within(steps) < total) {
      steps++;
    }
    return steps;
  }

  /**
   * Within how many steps this share of them is, on a straight line between two whole numbers
   * (Leskovec, Kleinberg &amp; Faloutsos 2005); NaN where there are none.
   *
   * @param share in (0, 1]
   */
  public double quantile(double share) {
    double wanted = share * total();
    if (wanted == 0) {
      return Double.NaN;
    }
    int steps = 1;
    while (within(steps) < wanted) {
      steps++;
    }
    return steps - 1 + (wanted - within(steps - 1)) / at(steps);
  }
}
