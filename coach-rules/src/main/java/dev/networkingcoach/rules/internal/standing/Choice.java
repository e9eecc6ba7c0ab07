package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Choices a rule makes among what it matched: the best, the most neglected, in which order. */
public final class Choice {
  private Choice() {}

  /** The best by potential, then id; at most so many. */
  public static List<Standing> best(List<Standing> matched, int most) {
    return first(matched, most, Standing.BY_POTENTIAL);
  }

  /** The strongest tie, then by id. */
  public static List<Standing> strongest(List<Standing> matched) {
    return first(matched, 1, Standing.BY_STRENGTH);
  }

  /** The best of those who work in a market, or nobody. */
  public static List<Standing> bestIn(List<MarketAccess> matched) {
    return best(matched.stream().map(MarketAccess::standing).toList(), 1);
  }

  /** The best by potential, then id, of those not in focus; at most so many. */
  public static List<Standing> bestNotInFocus(List<Standing> matched, int most) {
    return best(matched.stream().filter(standing -> !standing.contact().focus()).toList(), most);
  }

  /** Those untouched for longest, then by id; at most so many. */
  public static List<Standing> mostNeglected(List<Standing> matched, int most) {
    return first(matched, most, Standing.BY_NEGLECT);
  }

  /** The first few in an order, without putting all the others in order, too. */
  private static List<Standing> first(List<Standing> all, int most, Comparator<Standing> order) {
    List<Standing> first = new ArrayList<>(most + 1);
    for (Standing next : all) {
      int at = first.size();
      while (at > 0 && order.compare(next, first.get(at - 1)) < 0) {
        at--;
      }
      if (at < most) {
        first.add(at, next);
        if (first.size() > most) {
          first.remove(most);
        }
      }
    }
    return first;
  }

  /** Two contacts, the smaller id first. */
  public static List<Standing> byId(Standing one, Standing other) {
    return one.id().compareTo(other.id()) <= 0 ? List.of(one, other) : List.of(other, one);
  }

  /** Topics in order of their folded form, equal ones once. */
  public static List<Topic> inOrder(List<Topic> topics) {
    return topics.stream()
        .sorted(Comparator.comparing(Topic::folded).thenComparing(Topic::text))
        .distinct()
        .toList();
  }

  /** All topics of two lists, in order of their folded form, equal ones once. */
  public static List<Topic> together(List<Topic> topics, List<Topic> others) {
    if (others.isEmpty()) {
      return topics;
    }
    return topics.isEmpty()
        ? others
        : inOrder(Stream.concat(topics.stream(), others.stream()).toList());
  }

  /** The topics, or null where there are none. */
  public static @Nullable List<Topic> unlessEmpty(List<Topic> topics) {
    return topics.isEmpty() ? null : topics;
  }

  /** So many days after a date; null for no date. */
  public static @Nullable LocalDate daysAfter(@Nullable LocalDate date, int days) {
    if (date == null) {
      return null;
    }
    return date.plusDays(days);
  }

  /** The day of the last touch; another date where there is none. */
  public static @Nullable LocalDate lastTouchOr(Standing standing, @Nullable LocalDate other) {
    Touch last = standing.touches().last();
    return last == null ? other : last.on();
  }

  /** The last touch of the first of these. */
  public static Touch lastTouch(List<Standing> standings) {
    return Objects.requireNonNull(standings.get(0).touches().last());
  }

  /** How the first of these stands to the owner. */
  public static Relation relation(List<Standing> standings) {
    return standings.get(0).contact().relation();
  }

  /** The contact, or null where there was a touch. */
  public static @Nullable Standing unlessTouched(Standing standing) {
    return standing.touches().last() == null ? standing : null;
  }

  /** The advocacy, or null where there is none. */
  public static @Nullable Advocacy unlessNone(Advocacy advocacy) {
    return advocacy == Advocacy.NONE ? null : advocacy;
  }

  /** The pitch, or null where something was given before it. */
  public static @Nullable Interaction unlessGivenBefore(Standing standing, Interaction pitch) {
    int firstGive = standing.exchange().firstGiveAge();
    boolean given = firstGive != Thresholds.NEVER && firstGive >= standing.pitchAge();
    return given ? null : pitch;
  }
}
