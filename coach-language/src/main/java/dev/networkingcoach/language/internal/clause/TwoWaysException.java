package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.api.fault.CoachException;
import java.util.List;

/** Words that may mean several things. Never leaves the grammar. */
public final class TwoWaysException extends CoachException {
  private static final long serialVersionUID = 1L;

  private final String question;
  private final transient List<String> readings;
  private final transient List<String> labels;

  /**
   * Stops reading.
   *
   * @param question what is to be told, as a sentence
   * @param readings what may be meant, each as it can be said
   */
  public TwoWaysException(String question, List<String> readings) {
    this(question, readings, readings);
  }

  /**
   * Stops reading.
   *
   * @param question what is to be told, as a sentence
   * @param readings what may be meant, each as it can be said
   * @param labels what a button says for each reading, in the same order
   */
  public TwoWaysException(String question, List<String> readings, List<String> labels) {
    super(question);
    this.question = question;
    this.readings = List.copyOf(readings);
    this.labels = List.copyOf(labels);
  }

  /** What is to be told. */
  public String question() {
    return question;
  }

  /** What may be meant, each as it can be said. */
  public List<String> readings() {
    return readings;
  }

  /** What a button says for each of them. */
  public List<String> labels() {
    return labels;
  }
}
