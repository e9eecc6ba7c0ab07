package dev.networkingcoach.rules.random;

import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Choices by chance, the same ones from the same seed. Not thread-safe. */
final class Chance {
  /** Where rules change their mind, as days before today: many facts fall on or beside these. */
  private static final List<Integer> EDGES =
      List.of(0, 2, 6, 7, 10, 13, 14, 29, 30, 60, 89, 90, 180, 181, 364, 365, 1095, 1096);

  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  boolean of(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  <T> T one(T[] from) {
    return from[random.nextInt(from.length)];
  }

  <T> @Nullable T perhaps(double probability, Supplier<T> value) {
    return of(probability) ? value.get() : null;
  }

  /** At most so many facts, numbered from 0. */
  <T> List<T> upTo(int most, IntFunction<T> fact) {
    int count = random.nextInt(most + 1);
    List<T> facts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      facts.add(fact.apply(i));
    }
    return facts;
  }

  /** A day around today: near ones, those on an edge, years ago, some yet to come. */
  LocalDate day() {
    int ago =
        switch (random.nextInt(8)) {
          case 0, 1 -> random.nextInt(16);
          case 2, 3 -> one(EDGES) + random.nextInt(3) - 1;
          case 4, 5 -> random.nextInt(420);
          case 6 -> 900 + random.nextInt(700);
          default -> random.nextInt(20) - 16;
        };
    return RandomNetworks.TODAY.minusDays(ago);
  }

  /** Topics of these, in spellings that are equal as topics; one may come twice. */
  List<Topic> topics(List<String> known) {
    return upTo(3, i -> Topic.of(spelling(one(known))));
  }

  /** A text in a spelling that is equal as a topic. */
  String spelling(String text) {
    return switch (random.nextInt(6)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> "  " + text.replace(" ", "   ") + " ";
      case 2 -> text.replace(' ', '\u00a0') + "\u2003";
      case 3 -> fullWidth(text);
      default -> text;
    };
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c - '!' + '\uff01' : c)));
    return wide.toString();
  }
}
