package dev.networkingcoach.rules.internal.ranking;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.internal.finding.Finding;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What was found under one key, with its place in the ranking.
 *
 * @param key the key of the advice
 * @param findings all that was found under it; they differ in topics and evidence only
 * @param contacts the ids of the contacts, in the rule's order
 * @param topics their topics together
 * @param urgency how pressing it is
 * @param score weight of the rule plus the points of the urgency
 * @param suppressed whether a response hides it
 */
public record Ranked(
    String key,
    List<Finding> findings,
    List<String> contacts,
    SortedSet<Topic> topics,
    Urgency urgency,
    int score,
    boolean suppressed)
    implements Comparable<Ranked> {

  private static final Comparator<@Nullable ChronoLocalDate> DUE_FIRST =
      Comparator.nullsLast(Comparator.naturalOrder());

  /** Best first: by score, then due date (none last), then key. */
  @Override
  public int compareTo(Ranked other) {
    if (score != other.score) {
      return Integer.compare(other.score, score);
    }
    int byDue = DUE_FIRST.compare(due(), other.due());
    return byDue != 0 ? byDue : key.compareTo(other.key);
  }

  /** What stands for all that was found. */
  public Finding finding() {
    return findings.get(0);
  }

  private @Nullable LocalDate due() {
    return finding().due();
  }
}
