package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.api.facts.Relation;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How people speak of how somebody stands to them. */
public final class Relations {
  private static final Set<String> ORNAMENTS =
      Set.of("a", "an", "my", "our", "new", "old", "good", "former", "close", "the");

  private static final Map<String, Relation> OTHERS =
      Map.of(
          "coworker", Relation.COLLEAGUE,
          "co-worker", Relation.COLLEAGUE,
          "client", Relation.CUSTOMER,
          "vendor", Relation.SUPPLIER,
          "prospect", Relation.PROSPECT);

  private Relations() {}

  /** What "an old friend" is; null for anything else. */
  public static @Nullable Relation of(String words) {
    Relation relation = null;
    for (String word : words.toLowerCase(Locale.ROOT).strip().split(" ", -1)) {
      if (!ORNAMENTS.contains(word)) {
        relation = relation == null ? one(word) : null;
        if (relation == null) {
          return null;
        }
      }
    }
    return relation;
  }

  private static @Nullable Relation one(String word) {
    for (Relation relation : Relation.values()) {
      if (relation.name().equalsIgnoreCase(word)) {
        return relation;
      }
    }
    return OTHERS.get(word);
  }
}
