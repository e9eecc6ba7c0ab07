package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Contact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All that happened with one contact up to today. */
final class Ledger {
  /** Days of any year fit into what remains of a long, and no ledger has 16 million entries. */
  private static final int PLACE_BITS = 24;

  private static final long PLACE = (1L << PLACE_BITS) - 1;

  private final Contact contact;
  private final long today;
  private final List<Touch> entries;

  /** Nothing yet; about so many entries are to be expected. */
  Ledger(Contact contact, LocalDate today, int expected) {
    this.contact = contact;
    this.today = today.toEpochDay();
    this.entries = new ArrayList<>(expected);
  }

  Contact contact() {
    return contact;
  }

  /** Adds what happened by today; what is to come is not added, and told by false. */
  boolean add(Touch entry) {
    return entry.day() <= today && entries.add(entry);
  }

  int age(Touch entry) {
    return (int) (today - entry.day());
  }

  /** The entries in order of date and id. */
  Touch[] inOrder() {
    // Sorting numbers costs a fraction of sorting the entries: days first, then their places.
    long[] order = new long[entries.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = entries.get(i).day() << PLACE_BITS | i;
    }
    Arrays.sort(order);
    Touch[] sorted = new Touch[order.length];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = entries.get((int) (order[i] & PLACE));
    }
    orderWithinDays(sorted);
    return sorted;
  }

  private static void orderWithinDays(Touch[] sorted) {
    int first = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i].day() != sorted[first].day()) {
        if (i - first > 1) {
          Arrays.sort(sorted, first, i, Touch.BY_ID);
        }
        first = i;
      }
    }
  }
}
