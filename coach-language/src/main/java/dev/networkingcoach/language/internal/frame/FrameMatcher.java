package dev.networkingcoach.language.internal.frame;

import dev.networkingcoach.language.internal.text.TokenRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Finds the frames that fit from a place of a clause on. Not thread-safe. */
public final class FrameMatcher {
  /** What stands there tells as much as a word of the frame. */
  private static final Set<String> TELLING =
      Set.of("MEAL", "CALL", "MEETING", "EMAIL", "PHONE", "RELATION");

  /** What a short form may stand for. */
  private static final Map<String, List<String>> SHORT =
      Map.of("'s", List.of("is", "has"), "'d", List.of("would", "had"));

  private static final int MOST = 24;
  private static final int MOST_STEPS = 20_000;

  private final FrameBook book;
  private final SlotReader slots;
  private TokenRow row = new TokenRow("", List.of());
  private BitSet possible = new BitSet();
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
    return match(tokens, 0, meaning -> true);
  }

  /**
   * All ways in which a frame fits the tokens from a place on.
   *
   * @param from the place
   * @param wanted which meanings count
   */
  public List<FrameMatch> match(TokenRow tokens, int from, Predicate<String> wanted) {
    if (isOther(tokens)) {
      begin(tokens);
    }
    List<FrameMatch> all = new ArrayList<>();
    for (Frame frame : starting(tokens.low(from))) {
      if (possible.get(frame.order()) && wanted.test(frame.meaning())) {
        found = new ArrayList<>();
        bound.clear();
        literals = 0;
        steps = 0;
        fit(frame.parts(), 0, from, end -> add(frame, from, end));
        all.addAll(found);
      }
    }
    return all;
  }

  @SuppressWarnings("ReferenceEquality") // To compare the words would take as long.
  private boolean isOther(TokenRow tokens) {
    return row != tokens;
  }

  /** What holds for all places of a row is found once. */
  private void begin(TokenRow tokens) {
    row = tokens;
    Set<String> words = new HashSet<>(tokens.lows());
    SHORT.forEach(
        (sign, meant) -> {
          if (words.contains(sign)) {
            words.addAll(meant);
          }
        });
    possible = book.possible(words);
  }

  /** "'s" begins what "is" and "has" begin. */
  private List<Frame> starting(String low) {
    if (!SHORT.containsKey(low)) {
      return book.starting(low);
    }
    List<Frame> frames = new ArrayList<>();
    SHORT.getOrDefault(low, List.of()).forEach(word -> frames.addAll(book.starting(word)));
    return frames;
  }

  private void add(Frame frame, int from, int end) {
    if (end > from && found.size() < MOST) {
      found.add(new FrameMatch(frame.meaning(), bound, from, end, literals, frame.order()));
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
    return low.equals(word) || SHORT.getOrDefault(low, List.of()).contains(word);
  }
}
