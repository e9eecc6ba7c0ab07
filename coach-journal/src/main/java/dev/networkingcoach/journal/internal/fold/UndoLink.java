package dev.networkingcoach.journal.internal.fold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One entry says that an earlier one counts no more.
 *
 * @param by the id of the entry that says so
 * @param undone the id of the earlier one
 */
public record UndoLink(String by, String undone) {

  /**
   * Which entries do not count, and which entry sees to that. An undoing that is undone itself has
   * no effect, so its entry counts again.
   *
   * @param undoings all of a journal, oldest first
   * @return the id of the undoing entry by the id of the undone one
   */
  public static Map<String, String> effective(List<UndoLink> undoings) {
    Map<String, String> undone = new HashMap<>();
    Set<String> withoutEffect = new HashSet<>();
    // The latest first: only later entries can undo one, so each is decided before it is met.
    for (int i = undoings.size() - 1; i >= 0; i--) {
      UndoLink undoing = undoings.get(i);
      if (!withoutEffect.contains(undoing.by())) {
        undone.put(undoing.undone(), undoing.by());
        withoutEffect.add(undoing.undone());
      }
    }
    return undone;
  }
}
