package dev.networkingcoach.bot.outreach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often each advice was shown to a person and nothing came of it. Immutable and thread-safe.
 *
 * @param times how often, by the key of the advice
 */
record ShownAdvice(Map<String, Integer> times) {
  /** After so many times in vain an advice rests (anchors: what was ignored five times). */
  static final int MOST = 5;

  /** Copies. */
  ShownAdvice {
    times = Map.copyOf(times);
  }

  /** Nothing was shown yet. */
  static ShownAdvice none() {
    return new ShownAdvice(Map.of());
  }

  /** The keys shown so often that they are to rest, in order. */
  List<String> exhausted() {
    return times.entrySet().stream()
        .filter(entry -> entry.getValue() >= MOST)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The same after these were shown once more; what is not open any more is forgotten. */
  ShownAdvice after(List<String> shown, Set<String> open) {
    Map<String, Integer> next = new LinkedHashMap<>();
    times.forEach(
        (key, count) -> {
          if (open.contains(key)) {
            next.put(key, count);
          }
        });
    shown.forEach(key -> next.merge(key, 1, Integer::sum));
    return new ShownAdvice(next);
  }

  /** The same without these. */
  ShownAdvice without(List<String> keys) {
    Map<String, Integer> next = new LinkedHashMap<>(times);
    keys.forEach(next::remove);
    return new ShownAdvice(next);
  }

  /** As a text of lines, a count and a key each. */
  String write() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(times)
        .forEach((key, count) -> text.append(count).append(' ').append(key).append('\n'));
    return text.toString();
  }

  /** What such a text says; a line that is none is passed over. */
  static ShownAdvice read(String text) {
    Map<String, Integer> times = new LinkedHashMap<>();
    for (String line : text.split("\n", -1)) {
      int space = line.indexOf(' ');
      if (space > 0 && line.substring(0, space).matches("[0-9]{1,9}")) {
        times.put(line.substring(space + 1), Integer.parseInt(line.substring(0, space)));
      }
    }
    return new ShownAdvice(times);
  }
}
