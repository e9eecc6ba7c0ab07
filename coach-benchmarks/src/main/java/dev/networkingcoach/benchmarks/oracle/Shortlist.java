package dev.networkingcoach.benchmarks.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The few best of many, kept in order as they come. */
final class Shortlist {
  private final int size;
  private final Comparator<OracleStanding> order;
  private final List<OracleStanding> best = new ArrayList<>();

  Shortlist(int size, Comparator<OracleStanding> order) {
    this.size = size;
    this.order = order;
  }

  void offer(OracleStanding candidate) {
    int place = best.size();
    while (place > 0 && order.compare(candidate, best.get(place - 1)) < 0) {
      place--;
    }
    if (place < size) {
      if (best.size() == size) {
        best.remove(size - 1);
      }
      best.add(place, candidate);
    }
  }

  List<OracleStanding> best() {
    return best;
  }
}
