package dev.networkingcoach.network.trait;

import java.util.Arrays;
import java.util.List;

/**
 * Traits of the people in a graph, such as market, company and place. A trait may be told in
 * levels, the widest first, with slashes between: {@code Europe/Netherlands/Amsterdam}. Immutable
 * and thread-safe, if the arrays it is made of are left alone.
 */
public final class TraitTable {
  private final List<String> names;
  private final List<List<String>> values;

  /** By trait and person, the number of the value; negative where none is told. */
  private final int[][] codes;

  /** By trait and value, the numbers of the levels. */
  private final int[][][] levels;

  private final int[] depths;

  /**
   * A table.
   *
   * @param names what the traits are called
   * @param values by trait, the values there are
   * @param codes by trait and number of a person, the place of their value; negative for none
   */
  TraitTable(List<String> names, List<List<String>> values, int[][] codes) {
    this.names = List.copyOf(names);
    this.values = values.stream().map(List::copyOf).toList();
    this.codes = codes;
    this.levels = new int[names.size()][][];
    this.depths = new int[names.size()];
    for (int trait = 0; trait < levels.length; trait++) {
      levels[trait] = new TraitLevels(this.values.get(trait)).numbers();
      depths[trait] = Arrays.stream(levels[trait]).mapToInt(one -> one.length).max().orElse(0);
    }
  }

  /** What the traits are called. */
  public List<String> names() {
    return names;
  }

  /** The values that a trait has. */
  public List<String> values(int trait) {
    return values.get(trait);
  }

  /** The place of somebody's value among {@link #values}; negative where none is told. */
  public int value(int trait, int person) {
    return codes[trait][person];
  }

  /**
   * How far two people are apart by what they have in common: the least, over all traits, of how
   * many levels up their values meet (Watts, Dodds &amp; Newman 2002); 0 for who shares a value,
   * and more than any number of levels for who shares nothing.
   */
  public int distance(int one, int other) {
    int nearest = Integer.MAX_VALUE;
    for (int trait = 0; trait < codes.length; trait++) {
      int a = codes[trait][one];
      int b = codes[trait][other];
      if (a >= 0 && b >= 0) {
        nearest = Math.min(nearest, a == b ? 0 : apart(trait, a, b));
      }
    }
    return nearest;
  }

  private int apart(int trait, int one, int other) {
    int[] a = levels[trait][one];
    int[] b = levels[trait][other];
    int common = 0;
    while (common < Math.min(a.length, b.length) && a[common] == b[common]) {
      common++;
    }
    return common == 0 ? Integer.MAX_VALUE : depths[trait] - common;
  }
}
