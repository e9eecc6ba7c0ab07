package dev.networkingcoach.imports.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts candidates that have something in common into a block, and pairs only those of one block
 * that are near to each other in the order of names (the sorted neighbourhood of Hernández and
 * Stolfo, 1995). Immutable after construction and thread-safe.
 */
final class CandidateBlocks {
  private static final int NEIGHBOURS = 50;

  private static final Comparator<DuplicateCandidate> ORDER =
      Comparator.comparing(DuplicateCandidate::name).thenComparing(DuplicateCandidate::id);

  /** Two candidates, the one of the smaller id first. */
  record Pair(DuplicateCandidate first, DuplicateCandidate second) {

    static Pair of(DuplicateCandidate one, DuplicateCandidate other) {
      return one.id().compareTo(other.id()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private final Map<String, List<DuplicateCandidate>> blocks = new TreeMap<>();

  private CandidateBlocks() {}

  static CandidateBlocks of(List<DuplicateCandidate> candidates) {
    CandidateBlocks blocks = new CandidateBlocks();
    candidates.stream().sorted(ORDER).forEach(blocks::put);
    return blocks;
  }

  private void put(DuplicateCandidate candidate) {
    keys(candidate)
        .distinct()
        .forEach(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>(1)).add(candidate));
  }

  private static Stream<String> keys(DuplicateCandidate candidate) {
    Stream<String> emails = candidate.emails().stream().map(email -> "e-mail " + email);
    if (candidate.words().isEmpty()) {
      return emails;
    }
    String ends = candidate.first() + " " + candidate.last();
    return Stream.concat(
        emails,
        Stream.of(
            "words " + String.join(" ", candidate.sortedWords()),
            "umlauts " + candidate.withoutUmlauts(),
            "ends " + ends,
            "first " + candidate.first(),
            "last " + candidate.last(),
            "last at " + candidate.last() + " " + candidate.organization()));
  }

  /** Each pair once. */
  Stream<Pair> pairs() {
    // A set for each first id: of ids such as p1 and p2 many pairs would have one hash.
    Map<String, Set<String>> seen = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (List<DuplicateCandidate> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + 1 + NEIGHBOURS); j++) {
          Pair pair = Pair.of(block.get(i), block.get(j));
          Set<String> others = seen.computeIfAbsent(pair.first().id(), id -> new HashSet<>());
          if (others.add(pair.second().id())) {
            pairs.add(pair);
          }
        }
      }
    }
    return pairs.stream();
  }
}
