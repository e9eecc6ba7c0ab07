package dev.networkingcoach.rules.internal.finding;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts a rule matched, under the names the message bundle knows them by. Not thread-safe. */
public final class MatchedFacts {
  private static final int FEW = 4;

  private String[] names = new String[FEW];
  private Object[] facts = new Object[FEW];
  private int size;

  void add(String name, @Nullable Object fact) {
    if (fact == null) {
      return;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      facts = Arrays.copyOf(facts, 2 * size);
    }
    names[size] = name;
    facts[size] = fact;
    size++;
  }

  /** The fact of this name; null where the rule gave none. */
  public @Nullable Object get(String name) {
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return facts[i];
      }
    }
    return null;
  }

  /** The names given. */
  public Set<String> names() {
    return new TreeSet<>(Arrays.asList(names).subList(0, size));
  }
}
