package dev.networkingcoach.language.command;

import java.util.List;

/** What the coach made of what was said. Immutable and thread-safe, as each of its kinds. */
public sealed interface Understanding {

  /**
   * A command.
   *
   * @param command the command
   */
  record Understood(Command command) implements Understanding {}

  /**
   * A command of which something is missing or wrong.
   *
   * @param command the name of the command
   * @param missing what is missing or wrong, as a sentence, and advice on a line of its own
   * @param example how it is said
   */
  record Incomplete(String command, String missing, String example) implements Understanding {}

  /**
   * Words that may mean several things: none is taken.
   *
   * @param question what is to be told, as a sentence
   * @param readings what may be meant, each as it can be said; may be empty
   * @param labels what a button says for each reading, in the same order
   */
  record Unclear(String question, List<String> readings, List<String> labels)
      implements Understanding {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is not one label a reading
     */
    public Unclear {
      readings = List.copyOf(readings);
      labels = List.copyOf(labels);
      if (labels.size() != readings.size()) {
        throw new IllegalArgumentException("labels must be as many as readings.");
      }
    }
  }

  /**
   * Nothing the coach knows.
   *
   * @param message what was not understood, as a sentence
   * @param nearest what may have been meant, each as it can be said, nearest first; may be empty
   */
  record Unknown(String message, List<String> nearest) implements Understanding {

    /** Copies the list. */
    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }
}
