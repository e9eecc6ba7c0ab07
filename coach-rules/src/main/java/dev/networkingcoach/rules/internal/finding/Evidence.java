package dev.networkingcoach.rules.internal.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts a rule matched, under the names the message bundle knows them by. Not thread-safe. */
public final class Evidence {
  private final List<String> names = new ArrayList<>(4);
  private final List<Object> facts = new ArrayList<>(4);

  void add(String name, @Nullable Object fact) {
    if (fact != null) {
      names.add(name);
      facts.add(fact);
    }
  }

  /** The fact of this name; null where the rule gave none. */
  public @Nullable Object get(String name) {
    int at = names.indexOf(name);
    return at < 0 ? null : facts.get(at);
  }

  /** The names given. */
  public Set<String> names() {
    return Set.copyOf(names);
  }
}
