package dev.networkingcoach.journal.internal.forget;

import dev.networkingcoach.api.journal.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be edited in a journal when a person is forgotten, found by going through its changes
 * in order. Not thread-safe.
 *
 * @param <P> the place of a change
 */
public final class ForgettingEdits<P> {
  private final ChangeRewriting rewriting;
  private final TextScrubber scrubber;
  private final List<Edit<P>> edits = new ArrayList<>();
  private final Set<Long> entries = new LinkedHashSet<>();
  private final Map<Long, String> renamed = new LinkedHashMap<>();
  private final Map<String, String> newIds = new HashMap<>();
  private final Set<String> gone = new HashSet<>();
  private @Nullable String current;
  private boolean anythingLeft;

  /** An edit: another change in a place, or none. */
  public record Edit<P>(P place, @Nullable Change left) {}

  /** Nothing found yet. */
  public ForgettingEdits(ForgottenPerson person, TextScrubber scrubber) {
    this.rewriting = new ChangeRewriting(person, scrubber);
    this.scrubber = scrubber;
  }

  /** The next change, of the entry of this place and id. */
  public void next(P place, long number, String entry, Change change) {
    if (!entry.equals(current)) {
      endEntry();
      current = entry;
      anythingLeft = false;
      rename(number, entry);
    }
    Change left =
        change instanceof Change.Undone undone ? rewrite(undone) : rewriting.rewrite(change);
    anythingLeft |= left != null;
    if (!change.equals(left)) {
      edits.add(new Edit<>(place, left));
      entries.add(number);
    }
  }

  private void endEntry() {
    if (current != null && !anythingLeft) {
      gone.add(current);
    }
  }

  private void rename(long number, String entry) {
    if (scrubber.mentions(entry)) {
      String id = "forgotten-" + number;
      newIds.put(entry, id);
      renamed.put(number, id);
      entries.add(number);
    }
  }

  private @Nullable Change rewrite(Change.Undone undone) {
    return gone.contains(undone.entry())
        ? null
        : new Change.Undone(newIds.getOrDefault(undone.entry(), undone.entry()));
  }

  /** The edits, in the order found. */
  public List<Edit<P>> edits() {
    return edits;
  }

  /** New ids of entries whose id names the person, by their place. */
  public Map<Long, String> renamed() {
    return renamed;
  }

  /** The places of the entries that are edited. */
  public Set<Long> edited() {
    return entries;
  }
}
