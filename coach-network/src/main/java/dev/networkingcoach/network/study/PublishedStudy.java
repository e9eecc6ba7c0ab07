package dev.networkingcoach.network.study;

import java.util.List;

/**
 * What others found, to stand beside one's own. Immutable and thread-safe.
 *
 * @param study who, and when
 * @param people what it was about
 * @param hops the distance, in hops; where it was told in people between, one more
 * @param figures what else it found
 */
public record PublishedStudy(String study, String people, String hops, String figures) {

  /** The studies, the oldest first. */
  public static final List<PublishedStudy> ALL =
      List.of(
          new PublishedStudy(
              "Travers & Milgram 1969",
              "296 starters, one target",
              "6.2",
              "217 passed it on, 64 chains arrived; 5.2 people in between on average"),
          new PublishedStudy(
              "Dodds, Muhamad & Watts 2003",
              "24,163 chains to 18 targets in 13 countries",
              "5 to 7",
              "384 arrived, in 4.05 steps on average; with those that broke off, a median of 5 to 7"),
          new PublishedStudy(
              "Goel, Muhamad & Watts 2009",
              "162,328 chains",
              "6 to 7",
              "about half of all, had none broken off"),
          new PublishedStudy(
              "Backstrom et al. 2012, Facebook in 2011",
              "721,100,043 people, 69 billion ties",
              "4.74",
              "± 0.021; 92 % within 5, 99.6 % within 6; 5.28 in 2008; Italy and Sweden 4.16"),
          new PublishedStudy(
              "Sysomos 2010, Twitter",
              "5.2 billion relations, directed",
              "4.67",
              "83 % within 5, 96 % within 6; 3.32 steps (s.d. 1.25) to one's own follower"),
          new PublishedStudy(
              "Gordon", "250 people who each know 250", "2", "62,500 people within two degrees"));
}
