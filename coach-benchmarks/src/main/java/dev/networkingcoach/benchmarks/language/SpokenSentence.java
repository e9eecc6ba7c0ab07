package dev.networkingcoach.benchmarks.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of a file of sentences.
 *
 * @param id its name in the file
 * @param kind what sort of person says it, or what it is about
 * @param base whether it is said to a coach who knows the network, not one who knows the owner only
 * @param pre what was said before in the same conversation
 * @param text what is said
 * @param expected what it should come to, in words
 * @param today the day on which it is said
 * @param conditions what it must come to; empty where it is only to be shown
 */
record SpokenSentence(
    String id,
    String kind,
    boolean base,
    List<String> pre,
    String text,
    String expected,
    LocalDate today,
    Optional<SentenceConditions> conditions) {

  SpokenSentence {
    pre = List.copyOf(pre);
  }

  List<String> answers() {
    return conditions.map(SentenceConditions::answers).orElseGet(SentenceConditions::usualAnswers);
  }
}
