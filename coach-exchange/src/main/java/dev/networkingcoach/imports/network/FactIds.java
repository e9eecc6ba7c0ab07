package dev.networkingcoach.imports.network;

import dev.networkingcoach.api.facts.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which id a fact of one network has in another. Immutable. */
final class FactIds {
  private final Map<String, String> ids;

  private FactIds(Map<String, String> ids) {
    this.ids = ids;
  }

  /**
   * The ids of facts of one kind: their own, or with a number where these stand for something else.
   *
   * @param identity what tells whether two facts of one id are the same; compared as topics are
   */
  static <T> FactIds of(
      List<T> ours, List<T> theirs, Function<T, String> id, Function<T, String> identity) {
    Map<String, String> known = new HashMap<>();
    ours.forEach(fact -> known.put(id.apply(fact), Topic.fold(identity.apply(fact))));
    Map<String, String> ids = new HashMap<>();
    for (T fact : theirs) {
      String wanted = id.apply(fact);
      String same = Topic.fold(identity.apply(fact));
      String given = wanted;
      for (int number = 2; !known.getOrDefault(given, same).equals(same); number++) {
        given = wanted + "-" + number;
      }
      known.put(given, same);
      ids.put(wanted, given);
    }
    return new FactIds(ids);
  }

  /** These, and others that count more. */
  FactIds with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(ids);
    all.putAll(more);
    return new FactIds(all);
  }

  FactIds with(FactIds more) {
    return with(more.ids);
  }

  /** The id; that of what is not known here stays. */
  String of(String id) {
    return ids.getOrDefault(id, id);
  }

  @Nullable String ofOptional(@Nullable String id) {
    return id == null ? null : of(id);
  }

  /** Whether two ids stand for two. */
  boolean differ(String one, String other) {
    return !of(one).equals(of(other));
  }

  /** Whether the key of an advice names something that has another id here. */
  boolean changes(String key) {
    return Stream.of(key.split("[/+]", -1)).anyMatch(part -> !of(part).equals(part));
  }
}
