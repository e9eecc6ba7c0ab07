package dev.networkingcoach.network.study;

import java.util.List;

/**
 * What others found, to stand beside one's own. Some told hops, some the people in between; both
 * are given. Immutable and thread-safe.
 *
 * @param study who, and when
 * @param about what it was about
 * @param hops the distance in ties on the way
 * @param degrees the same in people in between
 * @param figures what else it found
 */
public record PublishedStudy(
    String study, String about, String hops, String degrees, String figures) {

  /** The studies, the oldest first. */
  public static final List<PublishedStudy> ALL =
      List.of(
          new PublishedStudy(
              "Travers & Milgram 1969",
              "296 starters",
              "6.2",
              "5.2",
              "217 passed it on, 64 chains arrived"),
          new PublishedStudy(
              "Dodds, Muhamad & Watts 2003",
              "24,163 chains to 18 targets in 13 countries",
              "5 to 7",
              "4 to 6",
              "384 arrived, after 4.05 hops on average; the median is 5 to 7 once those that broke"
                  + " off are counted in"),
          new PublishedStudy(
              "Goel, Muhamad & Watts 2009",
              "162,328 chains",
              "6 to 7",
              "5 to 6",
              "about half of all chains would arrive within that many if none broke off"),
          new PublishedStudy(
              "Backstrom et al. 2012 (Facebook in 2011)",
              "721,100,043 people, 69 billion ties",
              "4.74",
              "3.74",
              "± 0.021; 92 % within 5 hops, 99.6 % within 6; 5.28 in 2008; 4.16 in Italy and in"
                  + " Sweden"),
          new PublishedStudy(
              "Sysomos 2010 (Twitter)",
              "5.2 billion relations",
              "4.67",
              "3.67",
              "37 %, 41 % and 13 % at 4, 5 and 6 hops; 83 % within 5, 96 % within 6; 3.32 steps"
                  + " (s.d. 1.25) to a follower of one's own"),
          new PublishedStudy(
              "Gordon", "250 people who each know 250", "2", "1", "62,500 people within that"));
}
