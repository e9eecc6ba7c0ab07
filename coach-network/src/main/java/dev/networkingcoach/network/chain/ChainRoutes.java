package dev.networkingcoach.network.chain;

import dev.networkingcoach.network.study.StepCounts;

/**
 * How long chains become if everybody passes the message on. Immutable and thread-safe.
 *
 * @param chains how many were started
 * @param steps those that arrive, by number of ties
 * @param shortest the shortest paths between the same two people, by number of ties
 */
public record ChainRoutes(int chains, StepCounts steps, StepCounts shortest) {

  /** The share of chains that arrive if everybody passes the message on; NaN where none started. */
  public double arriving() {
    return (double) steps.total() / chains;
  }

  /**
   * The share of chains that arrive; NaN where none were started.
   *
   * @param passing the chance that somebody who holds the message passes it on, in [0, 1]
   */
  public double completion(double passing) {
    double sum = 0;
    for (int step = 1; step <= steps.most(); step++) {
      sum += steps.at(step) * Math.pow(passing, step);
    }
    return sum / chains;
  }

  /**
   * How many ties the chains that arrive have on average: fewer than all would have, for long
   * chains are the first to break off. NaN where none arrive.
   *
   * @param passing the chance that somebody who holds the message passes it on, in [0, 1]
   */
  public double meanLength(double passing) {
    double arrived = 0;
    double length = 0;
    for (int step = 1; step <= steps.most(); step++) {
      double share = steps.at(step) * Math.pow(passing, step);
      arrived += share;
      length += share * step;
    }
    return length / arrived;
  }

  /**
   * The chance of passing on at which this share of chains arrives.
   *
   * @param completion a share in (0, 1)
   * @return NaN where fewer arrive even if everybody passes the message on
   */
  public double passingFor(double completion) {
    // Where no chain was started, the share that arrives is no number, and no chance fits.
    if (Double.isNaN(arriving()) || completion > arriving()) {
      return Double.NaN;
    }
    double low = 0;
    double high = 1;
    for (int halving = 0; halving < Double.SIZE; halving++) {
      double middle = (low + high) / 2;
      if (completion(middle) < completion) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
