package dev.networkingcoach.benchmarks.language;

import java.util.List;

/**
 * A sentence and its verdict.
 *
 * @param reasons what is missing, and what is too much
 */
record JudgedSentence(SaidSentence said, SentenceVerdict verdict, List<String> reasons) {

  JudgedSentence {
    reasons = List.copyOf(reasons);
  }
}
