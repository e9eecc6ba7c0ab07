package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.rules.internal.standing.Match;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import dev.networkingcoach.rules.internal.standing.Thresholds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who should know whom. Each contact who needs something chooses the strongest ties of all who
 * offer it, so that there are never more than some matches for each contact, however many share a
 * topic. Contacts stand in the order of strength and id, and are known by their place in it.
 */
final class MatchFacts {
  private final List<Standing> people = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> organizations = new HashMap<>();
  private final int[] organization;
  private final Set<Long> introduced = new HashSet<>();
  private final Map<Topic, Offering> offering = new HashMap<>();
  private final Set<Long> pairs = new HashSet<>();
  private final int choices;

  MatchFacts(Standings standings, int choices) {
    this.choices = choices;
    for (Standing standing : standings.all()) {
      boolean matchable =
          !standing.contact().needs().isEmpty() || !standing.contact().offers().isEmpty();
      if (matchable && standing.touches().age() <= Thresholds.YEAR_DAYS) {
        people.add(standing);
      }
    }
    people.sort(Standing.BY_STRENGTH);
    organization = new int[people.size()];
    for (int i = 0; i < people.size(); i++) {
      places.put(people.get(i).id(), i);
      organization[i] = organizationOf(people.get(i));
    }
    for (Introduction introduction : standings.introductions()) {
      Integer one = places.get(introduction.between().get(0));
      Integer other = places.get(introduction.between().get(1));
      if (one != null && other != null) {
        introduced.add(pair(one, other));
      }
    }
  }

  /** Those who offer something, in order, and after each the next of another organization. */
  private static final class Offering {
    private final List<Integer> places = new ArrayList<>();
    private int[] nextElsewhere = new int[0];

    /** Adds who comes next, once, however often they say that they offer it. */
    void add(int place) {
      if (places.isEmpty() || places.get(places.size() - 1) != place) {
        places.add(place);
      }
    }

    void link(int[] organization) {
      nextElsewhere = new int[places.size()];
      for (int i = places.size() - 1; i >= 0; i--) {
        boolean same =
            i + 1 < places.size() && organization[places.get(i)] == organization[places.get(i + 1)];
        nextElsewhere[i] = same ? nextElsewhere[i + 1] : i + 1;
      }
    }
  }

  void add(Collection<Object> facts) {
    if (choices == 0) {
      return;
    }
    Set<Topic> needed = new HashSet<>();
    people.forEach(standing -> needed.addAll(standing.contact().needs()));
    for (int i = 0; i < people.size(); i++) {
      for (Topic offer : people.get(i).contact().offers()) {
        if (needed.contains(offer)) {
          offering.computeIfAbsent(offer, topic -> new Offering()).add(i);
        }
      }
    }
    offering.values().forEach(one -> one.link(organization));
    for (int i = 0; i < people.size(); i++) {
      choose(i);
    }
    pairs.forEach(pair -> facts.add(match((int) (pair >> Integer.SIZE), pair.intValue())));
  }

  /** The best whom one contact could meet: those are among the best of each topic. */
  private void choose(int one) {
    NavigableSet<Integer> best = new TreeSet<>();
    for (Topic need : people.get(one).contact().needs()) {
      Offering offers = offering.get(need);
      if (offers != null) {
        choose(one, offers, best);
      }
    }
    best.forEach(other -> pairs.add(pair(one, other)));
  }

  private void choose(int one, Offering offers, NavigableSet<Integer> best) {
    int found = 0;
    int at = 0;
    while (at < offers.places.size() && found < choices) {
      int other = offers.places.get(at);
      if (organization[one] >= 0 && organization[one] == organization[other]) {
        at = offers.nextElsewhere[at];
        continue;
      }
      if (other != one && !introduced.contains(pair(one, other))) {
        found++;
        best.add(other);
        if (best.size() > choices) {
          best.pollLast();
        }
      }
      at++;
    }
  }

  private Match match(int one, int other) {
    Standing first = people.get(one);
    Standing second = people.get(other);
    return first.id().compareTo(second.id()) < 0 ? match(first, second) : match(second, first);
  }

  private static Match match(Standing one, Standing other) {
    return new Match(
        one,
        other,
        TopicLists.shared(one.contact().needs(), other.contact().offers()),
        TopicLists.shared(other.contact().needs(), one.contact().offers()));
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  /** Equal organizations have equal numbers; a blank one is below 0, and equals none. */
  private int organizationOf(Standing standing) {
    String name = standing.contact().organization();
    String folded = name == null ? "" : Topic.fold(name);
    return folded.isEmpty()
        ? -1
        : organizations.computeIfAbsent(folded, key -> organizations.size());
  }
}
