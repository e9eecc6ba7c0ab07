package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.path.RoundedStrength;
import dev.networkingcoach.rules.internal.standing.Match;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import dev.networkingcoach.rules.internal.standing.Thresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who should know whom. Each contact who needs something chooses the strongest ties of all who
 * offer it, so that there are never more than some matches for each contact, however many share a
 * topic. Contacts stand in the order of strength and id, and are known by their place in it.
 */
final class MatchFacts {
  private static final int NOBODY = Integer.MAX_VALUE;
  private static final int NOWHERE = -1;

  private final List<Standing> people;
  private final int[] organization;
  private final Map<String, Integer> organizations = new HashMap<>();
  private final Map<Topic, Offering> offering = new HashMap<>();
  private final Set<Long> introduced;
  private final int choices;

  MatchFacts(Standings standings, int choices) {
    this.choices = choices;
    people = inOrder(standings);
    organization = new int[people.size()];
    introduced = introduced(standings);
  }

  private record Candidate(Standing standing, double strength) implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int byStrength = Double.compare(other.strength, strength);
      return byStrength != 0 ? byStrength : standing.id().compareTo(other.standing.id());
    }
  }

  /** Those who were in touch within a year and need or offer something. */
  private static List<Standing> inOrder(Standings standings) {
    List<Candidate> candidates = new ArrayList<>();
    for (Standing standing : standings.all()) {
      boolean matchable =
          !standing.contact().needs().isEmpty() || !standing.contact().offers().isEmpty();
      if (matchable && standing.touches().age() <= Thresholds.YEAR_DAYS) {
        candidates.add(new Candidate(standing, RoundedStrength.of(standing.strength())));
      }
    }
    candidates.sort(null);
    List<Standing> people = new ArrayList<>(candidates.size());
    candidates.forEach(candidate -> people.add(candidate.standing));
    return people;
  }

  private Set<Long> introduced(Standings standings) {
    if (standings.introductions().isEmpty()) {
      return Set.of();
    }
    Map<String, Integer> places = new HashMap<>(2 * people.size());
    for (int i = 0; i < people.size(); i++) {
      places.put(people.get(i).id(), i);
    }
    Set<Long> pairs = new HashSet<>();
    for (Introduction introduction : standings.introductions()) {
      Integer one = places.get(introduction.between().get(0));
      Integer other = places.get(introduction.between().get(1));
      if (one != null && other != null) {
        pairs.add(pair(one, other));
      }
    }
    return pairs;
  }

  /** Those who offer something, in order, and after each the next of another organization. */
  private static final class Offering {
    private int[] places = new int[8];
    private int[] nextElsewhere = new int[0];
    private int size;

    /** Adds who comes next, once, however often they say that they offer it. */
    void add(int place) {
      if (size == 0 || places[size - 1] != place) {
        places = size == places.length ? Arrays.copyOf(places, 2 * size) : places;
        places[size++] = place;
      }
    }

    void link(int[] organization) {
      nextElsewhere = new int[size];
      for (int i = size - 1; i >= 0; i--) {
        boolean same = i + 1 < size && organization[places[i]] == organization[places[i + 1]];
        nextElsewhere[i] = same ? nextElsewhere[i + 1] : i + 1;
      }
    }
  }

  void add(Collection<Object> facts) {
    if (choices == 0) {
      return;
    }
    for (Standing standing : people) {
      for (Topic need : standing.contact().needs()) {
        offering.computeIfAbsent(need, topic -> new Offering());
      }
    }
    for (int i = 0; i < people.size(); i++) {
      for (Topic offer : people.get(i).contact().offers()) {
        Offering offers = offering.get(offer);
        if (offers != null) {
          offers.add(i);
        }
      }
      organization[i] = organizationOf(people.get(i));
    }
    offering.values().forEach(one -> one.link(organization));
    addPairs(facts);
  }

  private void addPairs(Collection<Object> facts) {
    int[][] chosen = new int[people.size()][];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = chosenBy(i);
    }
    for (int one = 0; one < chosen.length; one++) {
      for (int other : chosen[one]) {
        if (one < other || Arrays.binarySearch(chosen[other], one) < 0) {
          facts.add(match(people.get(one), people.get(other)));
        }
      }
    }
  }

  /** The best whom one contact could meet, in order: those are among the best of each topic. */
  private int[] chosenBy(int one) {
    List<Topic> needs = people.get(one).contact().needs();
    if (needs.isEmpty()) {
      return new int[0];
    }
    int[] best = new int[choices];
    Arrays.fill(best, NOBODY);
    for (Topic need : needs) {
      Offering offers = offering.get(need);
      if (offers != null) {
        choose(one, offers, best);
      }
    }
    int found = 0;
    while (found < choices && best[found] != NOBODY) {
      found++;
    }
    return Arrays.copyOf(best, found);
  }

  private void choose(int one, Offering offers, int[] best) {
    int at = 0;
    while (at < offers.size && offers.places[at] < best[choices - 1]) {
      int other = offers.places[at];
      if (organization[one] != NOWHERE && organization[one] == organization[other]) {
        at = offers.nextElsewhere[at];
      } else {
        if (other != one && !introduced.contains(pair(one, other))) {
          insert(other, best);
        }
        at++;
      }
    }
  }

  /** Puts a place among the best, which are in order, if it is not there yet. */
  private static void insert(int place, int[] best) {
    int at = Arrays.binarySearch(best, place);
    if (at < 0) {
      int to = -at - 1;
      System.arraycopy(best, to, best, to + 1, best.length - to - 1);
      best[to] = place;
    }
  }

  private static Match match(Standing one, Standing other) {
    if (one.id().compareTo(other.id()) > 0) {
      return match(other, one);
    }
    return new Match(
        one,
        other,
        TopicLists.shared(one.contact().needs(), other.contact().offers()),
        TopicLists.shared(other.contact().needs(), one.contact().offers()));
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  /** Equal organizations have equal numbers; a blank one equals none. */
  private int organizationOf(Standing standing) {
    String name = standing.contact().organization();
    if (name == null) {
      return NOWHERE;
    }
    Integer known = organizations.get(name);
    if (known != null) {
      return known;
    }
    // Folding is dear, and names recur as they are written.
    String folded = Topic.fold(name);
    int number =
        folded.isEmpty()
            ? NOWHERE
            : organizations.computeIfAbsent(folded, key -> organizations.size());
    organizations.put(name, number);
    return number;
  }
}
