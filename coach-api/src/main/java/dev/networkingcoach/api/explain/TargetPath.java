package dev.networkingcoach.api.explain;

import java.util.List;

/**
 * The best path to a target who is not reached and not met yet: the strongest one of few ties
 * (Milgram, Watts, Backstrom et al.). Immutable and thread-safe.
 *
 * @param target the target's id
 * @param people the ids along the path, from the owner to the target, both among them
 * @param strength the product of the ties along it, in [0, 1]
 */
public record TargetPath(String target, List<String> people, double strength) {

  /** Copies the list. */
  public TargetPath {
    people = List.copyOf(people);
  }
}
