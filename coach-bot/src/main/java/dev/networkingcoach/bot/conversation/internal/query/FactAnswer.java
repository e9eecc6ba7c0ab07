package dev.networkingcoach.bot.conversation.internal.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known in answer to a question. Immutable and thread-safe.
 *
 * @param known false where nothing is known; the sentence then says so
 * @param sentence the answer in a sentence
 * @param lines more of it, in order
 */
public record FactAnswer(boolean known, String sentence, List<Line> lines) {

  /** Copies the list. */
  public FactAnswer {
    lines = List.copyOf(lines);
  }

  /**
   * One line of an answer.
   *
   * @param text the line; for a person the name
   * @param detail more about it; null for nothing
   * @param contact the id of the contact it is about; null for none
   */
  public record Line(String text, @Nullable String detail, @Nullable String contact) {}

  /** Nothing is known. */
  public static FactAnswer nothing(String sentence) {
    return new FactAnswer(false, sentence, List.of());
  }

  static FactAnswer of(String sentence, List<Line> lines) {
    return new FactAnswer(true, sentence, lines);
  }
}
