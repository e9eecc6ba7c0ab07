package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Targets, goals and events as they are after something was said: what was not said stays. */
public final class AimChanges {
  private final Network network;

  /** Those of this network. */
  public AimChanges(Network network) {
    this.network = network;
  }

  /** A target, wanted again if it was reached. */
  public Target target(MeantPerson who, @Nullable String market, @Nullable LocalDate by) {
    Optional<Target> known =
        network.targets().stream().filter(target -> target.id().equals(who.id())).findFirst();
    return new Target(
        who.id(),
        who.name(),
        market == null ? known.map(Target::market).orElse(null) : Topic.of(market),
        by == null ? known.map(Target::by).orElse(null) : by,
        false);
  }

  /** A goal of these words. */
  public Goal goal(String text, @Nullable String market, @Nullable LocalDate deadline) {
    Optional<Goal> known =
        goals(text).stream().filter(goal -> goal.text().equals(text)).findFirst();
    return new Goal(
        known.map(Goal::id).orElseGet(() -> newGoalId(text)),
        text,
        market == null ? known.map(Goal::market).orElse(null) : Topic.of(market),
        deadline == null ? known.map(Goal::deadline).orElse(null) : deadline,
        false);
  }

  /** The goals these words are a part of; those of these very words if there are such. */
  public List<Goal> goals(String words) {
    return NamedOccasions.named(network.goals(), Goal::text, Goal::id, words).toList();
  }

  private String newGoalId(String text) {
    return NamedOccasions.id(text, network.goals().stream().map(Goal::id));
  }

  /** The event with whatever was said instead of what was there. */
  public static Event event(
      Event known, @Nullable LocalDate on, @Nullable String purpose, List<String> markets) {
    return new Event(
        known.id(),
        known.name(),
        on == null ? known.on() : on,
        purpose == null ? known.purpose() : purpose,
        markets.isEmpty() ? known.markets() : markets.stream().map(Topic::of).toList(),
        known.meet());
  }

  /** The event with more people to meet there. */
  public static Event meeting(Event known, List<String> more) {
    List<String> all = Stream.concat(known.meet().stream(), more.stream()).distinct().toList();
    return new Event(known.id(), known.name(), known.on(), known.purpose(), known.markets(), all);
  }
}
