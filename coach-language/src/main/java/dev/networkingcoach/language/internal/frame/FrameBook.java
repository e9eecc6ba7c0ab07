package dev.networkingcoach.language.internal.frame;

import dev.networkingcoach.language.internal.text.WordBook;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The frames of a language. A line {@code @name = a | b c} names words that mean the same; a line
 * {@code MEANING: words} is a frame. In both, {@code @name} stands for such words, {@code (a|b)}
 * for either, {@code [a]} for what may be left out, and a word in capitals for what is said at that
 * place. Immutable and thread-safe.
 */
public final class FrameBook {
  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, List<List<FramePattern>>> synonyms = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, List<Frame>> starting = new HashMap<>();

  /** For each frame, the number after its last set of words of which it needs one each. */
  private final List<Integer> ends = new ArrayList<>();

  /** The sets in which a word stands, by their numbers. */
  private final Map<String, BitSet> met = new HashMap<>();

  /** The book of a language, such as {@code en}. */
  public FrameBook(String language) {
    for (String line : WordBook.lines(language + ".frames")) {
      if (line.startsWith("@")) {
        int equals = line.indexOf(" = ");
        synonyms.put(line.substring(1, equals), ways(line.substring(equals + 3)));
      } else {
        int colon = line.indexOf(": ");
        frames.add(
            new Frame(line.substring(0, colon), row(line.substring(colon + 2)), frames.size()));
      }
    }
    index();
  }

  private void index() {
    Set<String> all = new HashSet<>();
    frames.forEach(frame -> all.addAll(frame.firsts()));
    all.forEach(word -> starting.put(word, new ArrayList<>()));
    int sets = 0;
    for (Frame frame : frames) {
      for (Set<String> anchor : frame.anchors()) {
        for (String word : anchor) {
          met.computeIfAbsent(word, k -> new BitSet()).set(sets);
        }
        sets++;
      }
      ends.add(sets);
    }
    for (Frame frame : frames) {
      Set<String> firsts = frame.firsts();
      for (String word : firsts.contains(Frame.SLOT) ? all : firsts) {
        starting.getOrDefault(word, List.of()).add(frame);
      }
    }
  }

  /** The frames that can begin with a word, in their order. */
  List<Frame> starting(String word) {
    List<Frame> found = starting.get(word);
    return found == null ? starting.getOrDefault(Frame.SLOT, List.of()) : found;
  }

  /** The frames that words leave possible: by their order, those of which no word is missing. */
  BitSet possible(Set<String> words) {
    BitSet there = new BitSet();
    for (String word : words) {
      BitSet numbers = met.get(word);
      if (numbers != null) {
        there.or(numbers);
      }
    }
    BitSet possible = new BitSet(frames.size());
    int begin = 0;
    for (int order = 0; order < ends.size(); order++) {
      int end = ends.get(order);
      possible.set(order, there.nextClearBit(begin) >= end);
      begin = end;
    }
    return possible;
  }

  /** Every word that a frame names. */
  public Set<String> words() {
    return words;
  }

  private List<FramePattern> row(String text) {
    return new Parts(text).row();
  }

  private List<List<FramePattern>> ways(String text) {
    return new Parts(text).ways();
  }

  /** Reads one line. */
  private final class Parts {
    private final String text;
    private int at;

    Parts(String text) {
      this.text = text;
    }

    List<FramePattern> row() {
      List<FramePattern> parts = new ArrayList<>();
      while (at < text.length()) {
        char letter = text.charAt(at);
        if (letter == '|' || letter == ')' || letter == ']') {
          break;
        } else if (letter == ' ') {
          at++;
        } else if (letter == '(') {
          parts.add(new FramePattern.Either(group(')')));
        } else if (letter == '[') {
          List<List<FramePattern>> ways = new ArrayList<>(group(']'));
          ways.add(List.of());
          parts.add(new FramePattern.Either(ways));
        } else {
          parts.add(word());
        }
      }
      return List.copyOf(parts);
    }

    List<List<FramePattern>> ways() {
      List<List<FramePattern>> ways = new ArrayList<>();
      ways.add(row());
      while (at < text.length() && text.charAt(at) == '|') {
        at++;
        ways.add(row());
      }
      return List.copyOf(ways);
    }

    private List<List<FramePattern>> group(char close) {
      at++;
      List<List<FramePattern>> ways = ways();
      if (at >= text.length() || text.charAt(at) != close) {
        throw new IllegalStateException("\"" + text + "\" lacks a " + close + ".");
      }
      at++;
      return ways;
    }

    private FramePattern word() {
      int start = at;
      while (at < text.length() && " |()[]".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String word = text.substring(start, at);
      if (word.startsWith("@")) {
        List<List<FramePattern>> ways = synonyms.get(word.substring(1));
        if (ways == null) {
          throw new IllegalStateException(
              "\"" + text + "\" names " + word + ", which is not above.");
        }
        return new FramePattern.Either(ways);
      }
      if (Character.isUpperCase(word.charAt(0))) {
        return new FramePattern.Slot(word);
      }
      words.add(word);
      return new FramePattern.Word(word);
    }
  }
}
