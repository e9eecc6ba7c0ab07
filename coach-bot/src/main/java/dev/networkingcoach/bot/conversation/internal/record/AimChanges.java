package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /**
   * The goals that may be meant by words that change one: of all that are still to be achieved,
   * those that have most of the words; all where none has any.
   */
  public List<Goal> meant(String words) {
    List<Goal> like = like(words);
    return like.isEmpty() ? open() : like;
  }

  /** The goals that have these words, or else those that have most of them; empty for none. */
  public List<Goal> like(String words) {
    List<Goal> named = words.isBlank() ? List.of() : goals(words);
    if (!named.isEmpty()) {
      return named;
    }
    Set<String> said = words(words);
    long most = open().stream().mapToLong(goal -> shared(goal, said)).max().orElse(0);
    return open().stream().filter(goal -> most > 0 && shared(goal, said) == most).toList();
  }

  private static long shared(Goal goal, Set<String> said) {
    return words(goal.text()).stream().filter(said::contains).count();
  }

  private List<Goal> open() {
    return network.goals().stream().filter(goal -> !goal.achieved()).toList();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }

  /** A goal with what is said of it in place of what was; a lone number takes that of its text. */
  public static Goal changed(Goal known, @Nullable String said, @Nullable LocalDate deadline) {
    String text = said == null ? known.text() : said;
    boolean number = !text.contains(" ") && known.text().contains(" ");
    return new Goal(
        known.id(),
        number ? text + known.text().substring(known.text().indexOf(' ')) : text,
        known.market(),
        deadline == null ? known.deadline() : deadline,
        false);
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
