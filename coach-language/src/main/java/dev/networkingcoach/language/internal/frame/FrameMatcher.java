package dev.networkingcoach.language.internal.frame;

import dev.networkingcoach.language.internal.text.TokenRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** Finds the frames that fit the beginning of a clause. Not thread-safe. */
public final class FrameMatcher {
  /** What stands there tells as much as a word of the frame. */
  private static final Set<String> TELLING =
      Set.of("MEAL", "CALL", "MEETING", "EMAIL", "PHONE", "RELATION");

  private static final int MOST = 24;
  private static final int MOST_STEPS = 20_000;

  private final FrameBook book;
  private final SlotReader slots;
  private TokenRow row = new TokenRow("", List.of());
  private final Map<String, SlotValue> bound = new HashMap<>();
  private List<FrameMatch> found = new ArrayList<>();
  private int literals;
  private int steps;

  /** A matcher of these frames. */
  public FrameMatcher(FrameBook book, SlotReader slots) {
    this.book = book;
    this.slots = slots;
  }

  /** All ways in which a frame fits the first tokens. */
  public List<FrameMatch> match(TokenRow tokens) {
    row = tokens;
    List<FrameMatch> all = new ArrayList<>();
    for (Frame frame : book.frames()) {
      found = new ArrayList<>();
      bound.clear();
      literals = 0;
      steps = 0;
      fit(frame.parts(), 0, 0, end -> add(frame, end));
      all.addAll(found);
    }
    return all;
  }

  private void add(Frame frame, int end) {
    if (end > 0 && found.size() < MOST) {
      found.add(new FrameMatch(frame.meaning(), bound, end, literals, frame.order()));
    }
  }

  private void fit(List<FramePattern> parts, int part, int at, IntConsumer then) {
    steps++;
    if (steps > MOST_STEPS || found.size() >= MOST) {
      return;
    }
    if (part == parts.size()) {
      then.accept(at);
      return;
    }
    FramePattern next = parts.get(part);
    if (next instanceof FramePattern.Word word) {
      if (isWord(word.word(), at)) {
        literals++;
        fit(parts, part + 1, at + 1, then);
        literals--;
      }
    } else if (next instanceof FramePattern.Slot slot) {
      for (SlotValue value : slots.read(slot.name(), row, at)) {
        boolean told = TELLING.contains(slot.name());
        literals += told ? 1 : 0;
        SlotValue before = bound.put(slot.name(), value);
        fit(parts, part + 1, value.end(), then);
        literals -= told ? 1 : 0;
        if (before == null) {
          bound.remove(slot.name());
        } else {
          bound.put(slot.name(), before);
        }
      }
    } else {
      for (List<FramePattern> way : ((FramePattern.Either) next).ways()) {
        fit(way, 0, at, end -> fit(parts, part + 1, end, then));
      }
    }
  }

  /** "'s" stands for "is" and for "has". */
  private boolean isWord(String word, int at) {
    if (at >= row.size()) {
      return false;
    }
    String low = row.low(at);
    return low.equals(word)
        || (low.equals("'s") && (word.equals("is") || word.equals("has")))
        || (low.equals("'d") && (word.equals("would") || word.equals("had")));
  }
}
