package dev.networkingcoach.language.interpret;

import java.util.List;

/** What became of a question to an interpreter. Immutable and thread-safe, as each of its kinds. */
public sealed interface Interpretation {

  /**
   * It answered.
   *
   * @param sentences what the words may mean, a sentence each; empty where it knows none
   */
  record Suggested(List<String> sentences) implements Interpretation {

    /** Copies the list. */
    public Suggested {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * It did not answer.
   *
   * @param reason why
   */
  record Unanswered(Reason reason) implements Interpretation {}

  /** Why there is no answer. */
  enum Reason {
    /** It took too long. */
    LATE,
    /** It was reached and refused: the key, the limit, or the request. */
    REFUSED,
    /** It could not be reached, or broke down. */
    UNREACHABLE,
    /** What it answered is no answer of the protocol, or no sentence. */
    NONSENSE
  }
}
