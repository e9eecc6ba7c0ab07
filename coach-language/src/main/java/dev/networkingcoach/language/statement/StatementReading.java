package dev.networkingcoach.language.statement;

import dev.networkingcoach.language.command.Command;
import java.util.List;

/** What a statement means. Immutable and thread-safe, as each of its kinds. */
public sealed interface StatementReading {

  /**
   * To be done, all of it, in this order.
   *
   * @param commands what to do; not empty
   * @param isGuess whether words are left that the reading does not explain: nothing is done before
   *     its author agrees to it
   */
  record Told(List<Command> commands, boolean isGuess) implements StatementReading {

    /** Copies the list. */
    public Told {
      commands = List.copyOf(commands);
    }
  }

  /**
   * Not clear: nothing is done before it is answered.
   *
   * @param question what to ask, in whole sentences
   * @param choices the answers, each with the words that say it; may be empty
   */
  record Doubtful(String question, List<SpokenChoice> choices) implements StatementReading {

    /** Copies the list. */
    public Doubtful {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Understood, and nothing to be done: what did not happen, or what no slot is for.
   *
   * @param answer what to say to it, in whole sentences
   * @param offers what may be wanted instead, each as it can be said; may be empty
   */
  record NothingToDo(String answer, List<String> offers) implements StatementReading {

    /** Copies the list. */
    public NothingToDo {
      offers = List.copyOf(offers);
    }
  }

  /**
   * Not understood.
   *
   * @param message what was not understood, as a sentence, with advice on a line of its own
   * @param examples what can be said instead, each as it can be said; may be empty
   */
  record NotUnderstood(String message, List<String> examples) implements StatementReading {

    /** Copies the list. */
    public NotUnderstood {
      examples = List.copyOf(examples);
    }
  }

  /**
   * An answer to a question.
   *
   * @param label what a button says
   * @param words what is said by it
   * @param declines whether it declines what the question offers: then nothing is to be done
   */
  record SpokenChoice(String label, String words, boolean declines) {
    /** An answer that says something. */
    public SpokenChoice(String label, String words) {
      this(label, words, false);
    }

    /** An answer that declines. */
    public static SpokenChoice declining(String label) {
      return new SpokenChoice(label, "cancel", true);
    }
  }
}
