package dev.networkingcoach.benchmarks.networks;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.benchmarks.oracle.OracleAdvice;
import dev.networkingcoach.benchmarks.oracle.PlainJavaCoach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Networks made up by a seed; the same arguments give the same network. */
public final class BenchmarkNetworks {
  private static final PlainJavaCoach COACH = new PlainJavaCoach();

  private static final LocalDate USUAL_DAY = LocalDate.parse("2026-11-23");
  private static final int YEARS = 60;
  private static final int FEW_TOPICS = 16;

  /** Days around the end of February, of the year, and of a century without a leap day. */
  private static final List<LocalDate> ODD_DAYS =
      Stream.of(
              "2024-02-28 2024-02-29 2024-03-01 2024-03-02 2024-03-03 2025-02-28 2025-03-01",
              "2025-03-02 2025-03-03 2025-03-04 2000-02-29 2100-02-28 2100-03-01 2100-03-02",
              "2025-12-29 2026-12-30 2026-12-31 2027-01-01 2027-01-02 2027-01-03 2028-01-01")
          .flatMap(days -> Stream.of(days.split(" ")))
          .map(LocalDate::parse)
          .toList();

  private BenchmarkNetworks() {}

  /**
   * A day to advise for: some one day of 2026, some at the end of a year or of February, some
   * anywhere in sixty years.
   *
   * @param seed what makes it this day
   */
  public static LocalDate day(long seed) {
    Dice dice = new Dice(~seed);
    return switch (dice.below(3)) {
      case 0 -> USUAL_DAY;
      case 1 -> dice.oneOf(ODD_DAYS);
      default -> dice.around(USUAL_DAY, YEARS * 183, YEARS * 183);
    };
  }

  /**
   * A network in which everything happens that a rule looks at: facts on the boundaries of every
   * window, many on one day, some in the future, archived contacts, spelling variants, ties.
   *
   * @param seed what makes it this network
   * @param contacts how many contacts
   * @param interactions how many interactions a contact has on average
   * @param today the day around which things happen
   */
  public static Network wild(long seed, int contacts, int interactions, LocalDate today) {
    Dice dice = new Dice(seed);
    WildNetwork wild = new WildNetwork(dice, contacts, interactions, today);
    return withResponses(wild.build(), dice, today);
  }

  /**
   * An owner as a CRM has many: mostly acquaintances and colleagues, interactions over three years,
   * a few targets, events, groups and resources. There are half as many topics as contacts, so that
   * what people have in common grows with their number and not with its square.
   *
   * @param seed what makes it this network
   * @param contacts how many contacts
   * @param interactions how many interactions each contact has
   * @param today the last day on which things happened
   */
  public static Network typical(long seed, int contacts, int interactions, LocalDate today) {
    int topics = Math.max(20, contacts / 2) + 1;
    return new TypicalNetwork(new Dice(seed), contacts, interactions, topics, today).build();
  }

  /**
   * The same, but however many contacts there are, they share sixteen topics: with 4,000 contacts
   * hundreds of thousands of pairs need and offer the same.
   *
   * @param seed what makes it this network
   * @param contacts how many contacts
   * @param interactions how many interactions each contact has
   * @param today the last day on which things happened
   */
  public static Network dense(long seed, int contacts, int interactions, LocalDate today) {
    return new TypicalNetwork(new Dice(seed), contacts, interactions, FEW_TOPICS, today).build();
  }

  /**
   * The same facts in another order.
   *
   * @param network the network
   * @param seed what makes it this order
   */
  public static Network shuffled(Network network, long seed) {
    Dice dice = new Dice(seed);
    return new Network(
        network.owner(),
        dice.shuffled(network.contacts()),
        dice.shuffled(network.interactions()),
        dice.shuffled(network.introductions()),
        dice.shuffled(network.meetings()),
        dice.shuffled(network.persons()),
        dice.shuffled(network.acquaintances()),
        dice.shuffled(network.targets()),
        dice.shuffled(network.goals()),
        dice.shuffled(network.events()),
        dice.shuffled(network.groups()),
        dice.shuffled(network.resources()),
        dice.shuffled(network.responses()),
        network.policy());
  }

  private static Network withResponses(Network network, Dice dice, LocalDate today) {
    List<OracleAdvice> advice = COACH.advise(network, today).advice();
    List<Response> responses = new ArrayList<>();
    for (int i = dice.between(0, 1 + advice.size() / 5); i > 0 && !advice.isEmpty(); i--) {
      responses.add(response(dice, dice.oneOf(advice), today));
    }
    return network.toBuilder().responses(responses).build();
  }

  private static Response response(Dice dice, OracleAdvice advice, LocalDate today) {
    LocalDate on = dice.chance(15) ? today.plusDays(dice.between(0, 3)) : today.minusDays(20);
    if (dice.chance(3)) {
      return new Response(null, "value.rule-that-retired", ResponseKind.MUTED, on, null);
    }
    if (dice.chance(10)) {
      return dice.chance(50)
          ? new Response(null, advice.rule(), ResponseKind.MUTED, on, null)
          : new Response(advice.key(), null, ResponseKind.MUTED, on, null);
    }
    LocalDate end = dice.around(today, 2, 6);
    @Nullable LocalDate until = end.isBefore(on) ? on : end;
    return dice.chance(60)
        ? new Response(advice.key(), null, ResponseKind.SNOOZED, on, until)
        : new Response(
            advice.key(), null, ResponseKind.DISMISSED, on, dice.chance(50) ? until : null);
  }
}
