package dev.networkingcoach.imports.duplicates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which first names may be forms of one: an initial, a beginning of three letters or more, or names
 * on one line of {@code nicknames.txt}. Stateless and thread-safe.
 */
final class Nicknames {
  private static final String FILE = "nicknames.txt";
  private static final int SHORTEST_BEGINNING = 3;
  private static final Map<String, Set<Integer>> LINES = read();

  private Nicknames() {}

  /** Whether two folded first names may be one person's. */
  static boolean mayBeOne(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    boolean isInitial = shorter.codePointCount(0, shorter.length()) == 1;
    boolean isBeginning = isInitial || shorter.length() >= SHORTEST_BEGINNING;
    return (isBeginning && longer.startsWith(shorter)) || shareALine(one, other);
  }

  private static boolean shareALine(String one, String other) {
    Set<Integer> lines = LINES.getOrDefault(one, Set.of());
    return LINES.getOrDefault(other, Set.of()).stream().anyMatch(lines::contains);
  }

  private static Map<String, Set<Integer>> read() {
    Map<String, Set<Integer>> lines = new HashMap<>();
    int number = 0;
    for (String line : text().split("\n", -1)) {
      number++;
      for (String name : line.split(" ", -1)) {
        lines.computeIfAbsent(name, any -> new HashSet<>()).add(number);
      }
    }
    lines.remove("");
    return lines;
  }

  private static String text() {
    try (InputStream in = Nicknames.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
