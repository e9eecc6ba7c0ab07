package dev.networkingcoach.rules.internal.ranking;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import java.util.List;

/**
 * What was found under one key, with its place in the ranking.
 *
 * @param key the key of the advice
 * @param findings all that was found under it; they differ in topics and evidence only
 * @param contacts the ids of the contacts, in the rule's order
 * @param topics their topics together, in order
 * @param urgency how pressing it is
 * @param dueDay when it is due, in days since 1970; {@link #NEVER} for no date
 * @param score weight of the rule plus the points of the urgency
 * @param suppressed whether a response hides it
 */
public record RankedFinding(
    String key,
    List<RuleFinding> findings,
    List<String> contacts,
    List<Topic> topics,
    Urgency urgency,
    long dueDay,
    int score,
    boolean suppressed)
    implements Comparable<RankedFinding> {

  /** After every day. */
  public static final long NEVER = Long.MAX_VALUE;

  /** Best first: by score, then due date (none last), then key. */
  @Override
  public int compareTo(RankedFinding other) {
    if (score != other.score) {
      return Integer.compare(other.score, score);
    }
    return dueDay != other.dueDay ? Long.compare(dueDay, other.dueDay) : key.compareTo(other.key);
  }

  /** What stands for all that was found. */
  public RuleFinding finding() {
    return findings.get(0);
  }
}
