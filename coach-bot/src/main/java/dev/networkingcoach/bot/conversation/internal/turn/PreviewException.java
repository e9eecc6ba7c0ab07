package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.api.journal.Change;
import java.util.List;

/** What a turn would record, had it not been asked to show it first. Nothing is recorded. */
public final class PreviewException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Change> changes;

  /** An exception with these changes. */
  public PreviewException(List<Change> changes) {
    super("preview", null, false, false);
    this.changes = List.copyOf(changes);
  }

  /** What would be recorded. */
  public List<Change> changes() {
    return changes;
  }
}
