package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.rules.internal.standing.Considered;
import dev.networkingcoach.rules.internal.standing.Introduced;
import dev.networkingcoach.rules.internal.standing.Rhythm;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import dev.networkingcoach.rules.internal.standing.Today;
import dev.networkingcoach.rules.internal.standing.Touch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One network on one day.
 *
 * @param network what was given
 * @param today the day, in the owner's zone
 * @param standings where the contacts stand
 * @param facts what the rules are to judge
 */
public record Situation(Network network, LocalDate today, Standings standings, List<Object> facts) {

  /** Works out all that can be counted. */
  public static Situation of(Network network, LocalDate today) {
    Standings standings = new Standings(network, today);
    List<Object> facts = new ArrayList<>(2 * network.contacts().size());
    facts.add(network.policy());
    facts.add(network.owner());
    facts.add(new Today(today));
    facts.addAll(network.goals());
    facts.addAll(network.targets());
    facts.addAll(standings.all());
    Set<String> archived =
        network.contacts().stream()
            .filter(Contact::archived)
            .map(Contact::id)
            .collect(Collectors.toSet());
    for (Introduction introduction : standings.introductions()) {
      List<String> between = introduction.between();
      facts.add(new Introduced(between.get(0), between.get(1)));
      facts.add(new Introduced(between.get(1), between.get(0)));
    }
    addRhythm(standings, facts);
    new TopicFacts(network, standings, facts).add();
    new OccasionFacts(network, standings, today, archived).add(facts);
    new PathFacts(network, standings).add(facts);
    return new Situation(network, today, standings, facts);
  }

  /** What the rules are to judge besides, before an action about a contact. */
  public Object[] planned(PlannedAction action, Contact contact) {
    Standing standing = standings.of(contact.id());
    return standing == null
        ? new Object[] {action, contact}
        : new Object[] {action, contact, new Considered(contact, standing)};
  }

  private static void addRhythm(Standings standings, List<Object> facts) {
    standings.all().stream()
        .filter(standing -> standing.touches().last() != null)
        .min(
            Comparator.comparingInt((Standing standing) -> standing.touches().age())
                .thenComparing(Standing::id))
        .ifPresent(
            standing -> {
              Touch last = Objects.requireNonNull(standing.touches().last());
              facts.add(new Rhythm(last, standing.touches().age()));
            });
  }
}
