package dev.networkingcoach.bot.conversation.internal.turn;

import java.util.Map;

/**
 * What a person did, as far as it is recorded.
 *
 * @param entry the id under which it is recorded: the same when it arrives again
 * @param text the words, to say them again once a name is clear; empty where there were none
 * @param choices answers to what the words left open: for a name as it was written the id of who is
 *     meant, {@link #NEW} or {@link #LEFT_OUT}; for a question, by its name, the same
 * @param mayAdd whether the words themselves ask to add people who are new
 * @param isPreview whether to show what would be recorded, and to record nothing
 */
public record Utterance(
    String entry, String text, Map<String, String> choices, boolean mayAdd, boolean isPreview) {
  /** The choice of somebody who is not among the contacts yet. */
  public static final String NEW = "+";

  /** The choice to leave somebody or something out. */
  public static final String LEFT_OUT = "-";

  /** The choice to keep words as a note, and nothing else of them. */
  public static final String NOTE = "note";

  /** Copies the map. */
  public Utterance {
    choices = Map.copyOf(choices);
  }

  /** Words that are to be recorded. */
  public Utterance(String entry, String text, Map<String, String> choices, boolean mayAdd) {
    this(entry, text, choices, mayAdd, false);
  }

  /** Words that do not ask to add anybody. */
  public Utterance(String entry, String text, Map<String, String> choices) {
    this(entry, text, choices, false);
  }

  /** The same, of which is only shown what it would record. */
  public Utterance preview() {
    return new Utterance(entry, text, choices, mayAdd, true);
  }

  /** Something done without words. */
  public static Utterance silently(String entry) {
    return new Utterance(entry, "", Map.of());
  }

  /** Whether what is named so was agreed to. */
  public boolean agrees(String name) {
    return NEW.equals(choices.get(name));
  }

  /** Whether what is named so is to be left out. */
  public boolean leavesOut(String name) {
    return LEFT_OUT.equals(choices.get(name));
  }
}
