package dev.networkingcoach.teams.internal.activity;

import java.util.List;

/**
 * What a person may say next, as buttons below the message. Immutable and thread-safe.
 *
 * @param to to whom they are shown
 * @param actions the buttons
 */
public record SuggestedActions(List<String> to, List<SuggestedAction> actions) {

  /** Copies the lists. */
  public SuggestedActions {
    to = List.copyOf(to);
    actions = List.copyOf(actions);
  }

  /** Words that a person says by pressing them. */
  public static SuggestedActions words(String person, List<String> words) {
    return new SuggestedActions(
        List.of(person),
        words.stream().map(word -> new SuggestedAction("imBack", word, word)).toList());
  }

  /**
   * A button.
   *
   * @param type {@code imBack}: pressing it says its value
   * @param title what stands on it
   * @param value what is said
   */
  public record SuggestedAction(String type, String title, String value) {}
}
