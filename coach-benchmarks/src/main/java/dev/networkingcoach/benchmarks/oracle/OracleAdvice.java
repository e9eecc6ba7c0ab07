package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One advice without its texts. Immutable and thread-safe.
 *
 * @param key rule, subjects and anchor
 * @param rule the id of the rule that advises
 * @param action what to do
 * @param contacts the ids of the contacts it is about, in the order the rule states
 * @param target the id of the target it is about; null where there is none
 * @param topics the topics in folded form, sorted
 * @param due the day it is due, in the owner's zone; null where it has none
 * @param bestBy the day by which it is best done; null where there is none
 * @param urgency how pressing it is on the day of the plan
 * @param score weight of the rule plus the points of the urgency
 * @param suppressed whether a response hides it from the agenda
 */
public record OracleAdvice(
    String key,
    String rule,
    Action action,
    List<String> contacts,
    @Nullable String target,
    List<String> topics,
    @Nullable LocalDate due,
    @Nullable LocalDate bestBy,
    Urgency urgency,
    int score,
    boolean suppressed) {}
