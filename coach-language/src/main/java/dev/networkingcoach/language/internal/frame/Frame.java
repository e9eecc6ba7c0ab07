package dev.networkingcoach.language.internal.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way of saying something.
 *
 * @param meaning what it means
 * @param parts what it is made of
 * @param order its place in the file; of equals, the first counts
 */
record Frame(String meaning, List<FramePattern> parts, int order) {

  /** A frame that starts with a slot starts with this. */
  static final String SLOT = "";

  /**
   * Words without which it cannot be said: of each set, one has to be there. Of a choice, one word
   * of each way stands in the set, and the way that has the fewest such words counts.
   */
  List<Set<String>> anchors() {
    return anchors(parts);
  }

  private static List<Set<String>> anchors(List<FramePattern> parts) {
    List<Set<String>> anchors = new ArrayList<>();
    for (FramePattern part : parts) {
      if (part instanceof FramePattern.Word word) {
        anchors.add(Set.of(word.word()));
      } else if (part instanceof FramePattern.Either either) {
        Set<String> words = new HashSet<>();
        boolean isNeeded = true;
        for (List<FramePattern> way : either.ways()) {
          Optional<Set<String>> fewest =
              anchors(way).stream().min(Comparator.comparingInt(Set::size));
          isNeeded &= fewest.isPresent();
          fewest.ifPresent(words::addAll);
        }
        if (isNeeded) {
          anchors.add(words);
        }
      }
    }
    return anchors;
  }

  /** The words with which it can begin, and {@link #SLOT} where it can begin with a slot. */
  Set<String> firsts() {
    Set<String> firsts = new HashSet<>();
    addFirsts(parts, firsts);
    return firsts;
  }

  /** Adds the words with which parts can begin; true where all of them can be left out. */
  private static boolean addFirsts(List<FramePattern> parts, Set<String> firsts) {
    for (FramePattern part : parts) {
      if (part instanceof FramePattern.Word word) {
        firsts.add(word.word());
        return false;
      } else if (part instanceof FramePattern.Slot) {
        firsts.add(SLOT);
        return false;
      }
      boolean optional = false;
      for (List<FramePattern> way : ((FramePattern.Either) part).ways()) {
        optional |= addFirsts(way, firsts);
      }
      if (!optional) {
        return false;
      }
    }
    return true;
  }
}
