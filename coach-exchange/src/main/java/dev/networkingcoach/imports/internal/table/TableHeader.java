package dev.networkingcoach.imports.internal.table;

import dev.networkingcoach.api.facts.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names of a table's columns. Names are compared without case, spaces and signs: {@code E-mail
 * 1 - Value}, {@code Email 1 Value} and {@code email1value} are one; so the names asked for are
 * written in that last form. Immutable and thread-safe.
 */
public final class TableHeader {
  /** The index of a column that is not there. */
  static final int NONE = -1;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final int size;

  /** A header of these column names; of equal names, the first counts. */
  public TableHeader(List<String> names) {
    size = names.size();
    for (int i = 0; i < size; i++) {
      String name = SIGNS.matcher(Topic.fold(names.get(i))).replaceAll("");
      if (!name.isEmpty()) {
        indexes.putIfAbsent(name, i);
      }
    }
  }

  /** How many columns there are. */
  public int size() {
    return size;
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

  /** Every column whose whole name matches, from left to right. */
  public List<TableColumn> columns(Pattern name) {
    List<TableColumn> found = new ArrayList<>();
    indexes.forEach(
        (candidate, index) -> {
          if (name.matcher(candidate).matches()) {
            found.add(new TableColumn(index));
          }
        });
    return List.copyOf(found);
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
