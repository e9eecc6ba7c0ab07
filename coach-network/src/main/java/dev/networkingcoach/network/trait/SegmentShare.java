package dev.networkingcoach.network.trait;

import dev.networkingcoach.network.graph.SocialGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well connected the people of a segment are, beside all others of whom the trait is told.
 * LinkedIn published such figures of its members in 2011 as a ratio of ratios: connections of some
 * to those of others, by members of some to others. 1 is neutral in both ratios. Immutable and
 * thread-safe.
 *
 * @param segment the value of the trait
 * @param members how many people it has
 * @param connections the ends of ties that are theirs
 * @param allMembers how many people all segments have
 * @param allConnections the ends of ties that are anybody's of these
 */
public record SegmentShare(
    String segment, long members, long connections, long allMembers, long allConnections) {

  /** Shares by a trait of the people in a graph, the segment with the most people first. */
  public static List<SegmentShare> by(SocialGraph graph, TraitTable traits, int trait) {
    SocialGraph both = graph.undirected();
    List<String> segments = traits.values(trait);
    long[] members = new long[segments.size()];
    long[] connections = new long[segments.size()];
    long allMembers = 0;
    long allConnections = 0;
    for (int person = 0; person < graph.people(); person++) {
      int segment = traits.value(trait, person);
      if (segment >= 0) {
        int degree = both.out().degree(person);
        members[segment]++;
        connections[segment] += degree;
        allMembers++;
        allConnections += degree;
      }
    }
    List<SegmentShare> shares = new ArrayList<>();
    for (int segment = 0; segment < members.length; segment++) {
      shares.add(
          new SegmentShare(
              segments.get(segment),
              members[segment],
              connections[segment],
              allMembers,
              allConnections));
    }
    shares.sort(
        Comparator.comparingLong(SegmentShare::members)
            .reversed()
            .thenComparing(SegmentShare::segment));
    return shares;
  }

  /** The share of people, in [0, 1]. */
  public double memberShare() {
    return (double) members / allMembers;
  }

  /** The share of connections, in [0, 1]. */
  public double connectionShare() {
    return (double) connections / allConnections;
  }

  /** Connections to a person on average. */
  public double average() {
    return (double) connections / members;
  }

  /** The share of connections by that of people: how they stand beside everybody. */
  public double ratioOfShares() {
    return connectionShare() / memberShare();
  }

  /**
   * Connections of these to those of the others, by people of these to the others: how they stand
   * beside the others. NaN or infinite where there are no others, or they have no connections.
   */
  public double ratioOfRatios() {
    double connectionRatio = (double) connections / (allConnections - connections);
    double memberRatio = (double) members / (allMembers - members);
    return connectionRatio / memberRatio;
  }
}
