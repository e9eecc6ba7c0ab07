package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.frame.FrameMatcher;
import dev.networkingcoach.language.internal.hear.DeedScope.Said;
import dev.networkingcoach.language.internal.meaning.MeaningReader;
import dev.networkingcoach.language.internal.meaning.SpokenClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds deeds and meetings that are told amid other words of a clause. Not thread-safe. */
final class IslandReader {
  private static final int MOST = 48;
  private static final int LONGEST_LEAD = 20;

  private final FrameMatcher frames;
  private final DeedScope scope;

  IslandReader(FrameMatcher frames, DeedScope scope) {
    this.frames = frames;
    this.scope = scope;
  }

  /** A match, and how it is said. */
  record Island(FrameMatch match, Said said) {}

  /** All that may be told after the first word, what explains most first. */
  List<Island> find(SpokenClause clause) {
    List<FrameMatch> matches = new ArrayList<>();
    int last = Math.min(clause.row().size() - 1, LONGEST_LEAD);
    for (int from = 1; from <= last; from++) {
      matches.addAll(frames.match(clause.row(), from, MeaningReader::isIsland));
    }
    return matches.stream()
        .filter(match -> match.literals() > 0)
        .sorted(
            Comparator.comparingInt((FrameMatch match) -> match.end() - match.from())
                .reversed()
                .thenComparing(Comparator.comparingInt(FrameMatch::literals).reversed())
                .thenComparingInt(FrameMatch::order))
        .limit(MOST)
        .map(match -> new Island(match, scope.of(clause.row(), match)))
        .toList();
  }
}
