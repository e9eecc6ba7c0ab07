package dev.networkingcoach.imports.duplicates;

import java.util.List;

/**
 * Two contacts that may be one person. Immutable and thread-safe.
 *
 * @param first the id of one, the smaller of the two
 * @param second the id of the other
 * @param score how likely it is, from 50 to 100; for ordering, and no probability
 * @param because what speaks for it, and against it, in words
 */
public record LikelyPair(String first, String second, int score, List<String> because) {

  /** Copies the list. */
  public LikelyPair {
    because = List.copyOf(because);
  }
}
