package dev.networkingcoach.api.explain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A whole network at a glance: where everybody stands, and how targets can be reached. Immutable
 * and thread-safe.
 *
 * @param standings what follows from the facts about each contact who is not archived, by the
 *     contact's id, in the order of the ids
 * @param paths the best path to each target who is not reached and not met yet and to whom there is
 *     one, in the order of the targets' ids
 */
public record Overview(Map<String, ContactStanding> standings, List<TargetPath> paths) {

  /** Copies both. */
  public Overview {
    standings = Collections.unmodifiableMap(new TreeMap<>(standings));
    paths = List.copyOf(paths);
  }
}
