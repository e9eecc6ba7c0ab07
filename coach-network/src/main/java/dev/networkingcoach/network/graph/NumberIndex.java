package dev.networkingcoach.network.graph;

import java.util.Arrays;

/**
 * Numbers far apart, by the order in which they came: a hash table without objects. Not
 * thread-safe.
 */
public final class NumberIndex {
  private static final int FIRST_SIZE = 1 << 12;

  /** Spreads what lies together (Knuth, The Art of Computer Programming 3, 6.4). */
  private static final int SCATTER = 0x9E3779B9;

  private int[] slots = emptySlots(FIRST_SIZE);
  private int[] numbers = new int[FIRST_SIZE / 2];
  private int size;

  /** The place of a number, which it gets where it has none. */
  public int place(int number) {
    int slot = slot(number);
    if (slots[slot] >= 0) {
      return slots[slot];
    }
    if (size == numbers.length) {
      grow();
      slot = slot(number);
    }
    numbers[size] = number;
    slots[slot] = size;
    return size++;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The number that has this place. */
  public int number(int place) {
    return numbers[place];
  }

  private int slot(int number) {
    int mask = slots.length - 1;
    int slot = (number * SCATTER) >>> 7 & mask;
    while (slots[slot] >= 0 && numbers[slots[slot]] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    numbers = Arrays.copyOf(numbers, 2 * size);
    slots = emptySlots(4 * size);
    for (int place = 0; place < size; place++) {
      slots[slot(numbers[place])] = place;
    }
  }

  private static int[] emptySlots(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, -1);
    return slots;
  }
}
