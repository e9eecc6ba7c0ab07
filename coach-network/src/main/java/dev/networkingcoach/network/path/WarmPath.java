package dev.networkingcoach.network.path;

import java.util.List;

/**
 * A path from one person to another, each of whom knows the next. Immutable and thread-safe.
 *
 * @param people their numbers, the first of whom the path begins with
 * @param ties the strength of each tie, one fewer than people
 * @param strength the product of the ties, rounded to nine decimals
 * @param counted the same with hubs discounted, which paths were compared by; equal to the strength
 *     where they are not
 */
public record WarmPath(List<Integer> people, List<Double> ties, double strength, double counted) {

  /** Copies the lists. */
  public WarmPath {
    people = List.copyOf(people);
    ties = List.copyOf(ties);
  }

  /** The first person after the one it begins with. */
  public int first() {
    return people.get(1);
  }

  /** The person it leads to. */
  public int last() {
    return people.get(people.size() - 1);
  }

  /** The place in {@link #ties} of the weakest tie; the first of several. */
  public int weakest() {
    int weakest = 0;
    for (int tie = 1; tie < ties.size(); tie++) {
      weakest = ties.get(tie) < ties.get(weakest) ? tie : weakest;
    }
    return weakest;
  }
}
