package dev.networkingcoach.benchmarks.networks;

import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Draws of the kinds a network is made of. The same seed gives the same draws. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** True this often in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From 0 to just below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Both ends included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  double share() {
    return random.nextDouble();
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> @Nullable T maybe(int percent, List<T> values) {
    return values.isEmpty() || !chance(percent) ? null : oneOf(values);
  }

  /** A day somewhere before, or a little after, another. */
  LocalDate around(LocalDate day, int before, int after) {
    return day.plusDays(between(-before, after));
  }

  /** As many topics at most, perhaps some of them twice in different spelling. */
  List<Topic> topics(List<String> pool, int most) {
    List<Topic> topics = new ArrayList<>();
    for (int i = between(0, most); i > 0; i--) {
      topics.add(Topic.of(oneOf(pool)));
    }
    return topics;
  }

  /** As many different ones at most. */
  <T> List<T> some(List<T> values, int most) {
    Set<T> drawn = new LinkedHashSet<>();
    for (int i = values.isEmpty() ? 0 : between(0, most); i > 0; i--) {
      drawn.add(oneOf(values));
    }
    return List.copyOf(drawn);
  }

  <T> List<T> shuffled(List<T> values) {
    List<T> shuffled = new ArrayList<>(values);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      shuffled.set(i, shuffled.set(other, shuffled.get(i)));
    }
    return shuffled;
  }
}
