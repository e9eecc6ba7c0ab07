package dev.networkingcoach.rules.internal.ranking;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.internal.finding.Finding;
import dev.networkingcoach.rules.internal.standing.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What was found under one key, with its place in the ranking.
 *
 * @param key the key of the advice
 * @param findings all that was found under it; they differ in topics and evidence only
 * @param topics their topics together
 * @param urgency how pressing it is
 * @param score weight of the rule plus the points of the urgency
 * @param suppressed whether a response hides it
 */
public record Ranked(
    String key,
    List<Finding> findings,
    SortedSet<Topic> topics,
    Urgency urgency,
    int score,
    boolean suppressed) {

  /** Best first: by score, then due date (none last), then key. */
  static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingInt(Ranked::score)
          .reversed()
          .thenComparing(Ranked::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Ranked::key);

  /** What stands for all that was found. */
  public Finding finding() {
    return findings.get(0);
  }

  /** The ids of the contacts, in the rule's order. */
  public List<String> contacts() {
    return finding().contacts().stream().map(Standing::id).toList();
  }

  private @Nullable LocalDate due() {
    return finding().due();
  }
}
