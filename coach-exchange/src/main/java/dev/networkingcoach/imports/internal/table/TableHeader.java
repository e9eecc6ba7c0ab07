package dev.networkingcoach.imports.internal.table;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.columns.ColumnMeaning;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of a table's columns. Names are compared without case, spaces, accents and signs:
 * {@code E-mail 1 - Value}, {@code Email 1 Value} and {@code email1value} are one; so the names
 * asked for are written in that last form. Immutable and thread-safe.
 */
public final class TableHeader {
  /** The index of a column that is not there. */
  static final int NONE = -1;

  private static final int FIRST_BEYOND_ASCII = 128;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final List<String> names;

  private final Map<String, ColumnMeaning> mapped;

  /** A header of these column names; of equal names, the first counts. */
  public TableHeader(List<String> names) {
    this(names, Map.of());
  }

  /**
   * A header of these column names, of some of which somebody said what they mean.
   *
   * @param meanings what columns mean, by their plain names
   */
  public TableHeader(List<String> names, Map<String, ColumnMeaning> meanings) {
    this.mapped = meanings;
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      String name = plain(names.get(i));
      if (!name.isEmpty()) {
        indexes.putIfAbsent(name, i);
      }
    }
  }

  /** The form in which names are compared. */
  public static String plain(String name) {
    return String.join("", words(name));
  }

  /** The words of a name in the form in which names are compared. */
  public static List<String> words(String name) {
    boolean plain = name.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII);
    String bare =
        plain
            ? name.toLowerCase(Locale.ROOT)
            : Topic.fold(
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll(""));
    return SIGNS.splitAsStream(bare).filter(word -> !word.isEmpty()).toList();
  }

  /** How many columns there are. */
  public int size() {
    return names.size();
  }

  /** The names as they stand there, from left to right. */
  public List<String> names() {
    return names;
  }

  /** What somebody said that the column of this name means. */
  public Optional<ColumnMeaning> mapped(String name) {
    return Optional.ofNullable(mapped.get(plain(name)));
  }

  /** Whether there is a column of one of these names. */
  public boolean hasAny(String... names) {
    return first(names) != NONE;
  }

  /** Whether there is a column of each of these names. */
  public boolean hasAll(String... names) {
    return indexes.keySet().containsAll(List.of(names));
  }

  /** The column of the first of these names that is there. */
  public TableColumn column(String... names) {
    return new TableColumn(first(names));
  }

  private int first(String... names) {
    for (String name : names) {
      Integer index = indexes.get(name);
      if (index != null) {
        return index;
      }
    }
    return NONE;
  }
}
