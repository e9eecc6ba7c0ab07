package dev.networkingcoach.language.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words of a language, by what they are: titles, meals, particles of names. Read from a file of
 * lines such as {@code meal: lunch, dinner} and {@code nickname> bob = robert}. Immutable and
 * thread-safe.
 */
public final class WordBook {
  private static final String FOLDER = "/dev/networkingcoach/language/internal/";

  /** Kinds of words of which names are made. */
  private static final Set<String> NAMING =
      Set.of("female", "male", "given", "city", "firmword", "firmending");

  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, Map<String, String>> pairs = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  /** The book of a language, such as {@code en}. */
  public WordBook(String language) {
    lines(language + ".words").forEach(this::add);
    sets.forEach(
        (kind, words) -> {
          if (!NAMING.contains(kind)) {
            words.forEach(word -> all.addAll(split(word)));
          }
        });
  }

  private void add(String line) {
    int colon = line.indexOf(": ");
    int arrow = line.indexOf("> ");
    if (arrow > 0 && (colon < 0 || arrow < colon)) {
      Map<String, String> map =
          pairs.computeIfAbsent(line.substring(0, arrow), n -> new HashMap<>());
      for (String pair : line.substring(arrow + 2).split(", ", -1)) {
        int equals = pair.indexOf(" = ");
        map.put(pair.substring(0, equals).strip(), pair.substring(equals + 3).strip());
      }
    } else {
      Set<String> set = sets.computeIfAbsent(line.substring(0, colon), n -> new HashSet<>());
      Arrays.stream(line.substring(colon + 2).split(",", -1))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .forEach(set::add);
    }
  }

  /** The lines of a file of a language that say something. */
  public static List<String> lines(String file) {
    try (InputStream in = WordBook.class.getResourceAsStream(FOLDER + file)) {
      String text =
          new String(
              Objects.requireNonNull(in, () -> file + " is missing.").readAllBytes(),
              StandardCharsets.UTF_8);
      return text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The words of a kind; empty where the book has none. */
  public Set<String> set(String kind) {
    return sets.getOrDefault(kind, Set.of());
  }

  /** Whether a word is of a kind. */
  public boolean is(String kind, String word) {
    return set(kind).contains(word);
  }

  /** What words of a kind stand for; empty where the book has none. */
  public Map<String, String> pairs(String kind) {
    return Collections.unmodifiableMap(pairs.getOrDefault(kind, Map.of()));
  }

  /** Whether the book has this word at all, so that it is not likely a name. */
  public boolean has(String word) {
    return all.contains(word);
  }

  static List<String> split(String words) {
    return List.of(words.split(" ", -1));
  }
}
