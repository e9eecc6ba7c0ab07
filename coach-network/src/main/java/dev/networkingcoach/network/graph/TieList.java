package dev.networkingcoach.network.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Ties as they are read, one after the other. People are named by numbers of whoever reads; they
 * are numbered anew when the graph is built. It grows by blocks, so that nothing is copied, and
 * gives the blocks away as it is built. Not thread-safe.
 */
public final class TieList {
  private static final int BLOCK = 1 << 17;
  private static final byte COMMON = StrengthScale.toByte(SocialGraph.COMMON_STRENGTH);

  private final List<int[]> pairs = new ArrayList<>();
  private final List<byte @Nullable []> strengths = new ArrayList<>();
  private int inLast = BLOCK;
  private int highest = -1;
  private int lowest = Integer.MAX_VALUE;
  private boolean strengthTold;

  /** Two people are tied, as well as is common. */
  public void add(int one, int other) {
    int at = place(one, other);
    byte[] told = strengths.get(strengths.size() - 1);
    if (told != null) {
      told[at] = COMMON;
    }
  }

  /**
   * Two people are tied.
   *
   * @throws IllegalArgumentException if the strength is not in (0, 1]
   */
  public void add(int one, int other, double strength) {
    byte step = StrengthScale.toByte(strength);
    int at = place(one, other);
    byte[] told = strengths.get(strengths.size() - 1);
    if (told == null) {
      told = new byte[BLOCK];
      Arrays.fill(told, 0, at, COMMON);
      strengths.set(strengths.size() - 1, told);
      strengthTold = true;
    }
    told[at] = step;
  }

  private int place(int one, int other) {
    if (inLast == BLOCK) {
      pairs.add(new int[2 * BLOCK]);
      strengths.add(null);
      inLast = 0;
    }
    int at = inLast++;
    int[] last = pairs.get(pairs.size() - 1);
    last[2 * at] = one;
    last[2 * at + 1] = other;
    highest = Math.max(highest, Math.max(one, other));
    lowest = Math.min(lowest, Math.min(one, other));
    return at;
  }

  /** How many there are. */
  public long size() {
    return pairs.isEmpty() ? 0 : (long) (pairs.size() - 1) * BLOCK + inLast;
  }

  /** The highest number of a person; -1 where there is none. */
  public int highest() {
    return highest;
  }

  /** The lowest number of a person. */
  public int lowest() {
    return lowest;
  }

  boolean isStrengthTold() {
    return strengthTold;
  }

  /** Gives people other numbers, from 0 on. */
  public void rename(IntUnaryOperator renaming) {
    highest = -1;
    lowest = 0;
    for (int block = 0; block < pairs.size(); block++) {
      int[] pair = pairs.get(block);
      int end = 2 * count(block);
      for (int i = 0; i < end; i++) {
        pair[i] = renaming.applyAsInt(pair[i]);
        highest = Math.max(highest, pair[i]);
      }
    }
  }

  interface TieVisitor {
    void visit(int one, int other, byte strength);
  }

  void forEach(TieVisitor visitor) {
    for (int block = 0; block < pairs.size(); block++) {
      visit(block, visitor);
    }
  }

  /** Visits all, and lets each block go once it was visited: the list is empty then. */
  void drain(TieVisitor visitor) {
    for (int block = 0; block < pairs.size(); block++) {
      visit(block, visitor);
      pairs.set(block, new int[0]);
      strengths.set(block, null);
    }
    pairs.clear();
    strengths.clear();
    inLast = BLOCK;
  }

  private int count(int block) {
    return block == pairs.size() - 1 ? inLast : BLOCK;
  }

  private void visit(int block, TieVisitor visitor) {
    int[] pair = pairs.get(block);
    byte[] told = strengths.get(block);
    int end = count(block);
    for (int i = 0; i < end; i++) {
      visitor.visit(pair[2 * i], pair[2 * i + 1], told == null ? COMMON : told[i]);
    }
  }
}
