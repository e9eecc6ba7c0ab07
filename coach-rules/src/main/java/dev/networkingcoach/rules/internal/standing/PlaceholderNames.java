package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that stand for nobody in particular, compared as topics are. */
final class PlaceholderNames {
  private static final int ASCII = 128;

  private final Set<Topic> names;
  private final Set<Integer> lengths = new HashSet<>();
  private final boolean[] beginnings = new boolean[ASCII];

  PlaceholderNames(List<Topic> names) {
    this.names = Set.copyOf(names);
    for (Topic name : names) {
      lengths.add(name.folded().length());
      if (!name.folded().isEmpty() && name.folded().charAt(0) < ASCII) {
        beginnings[name.folded().charAt(0)] = true;
      }
    }
  }

  /** Whether a name is one of these, or blank. */
  boolean include(String name) {
    if (beginsOtherwise(name) || (isPlain(name) && !lengths.contains(name.length()))) {
      return false;
    }
    Topic topic = Topic.of(name);
    return topic.folded().isEmpty() || names.contains(topic);
  }

  /** Whether none begins as this name does, which two plain letters tell. */
  private boolean beginsOtherwise(String name) {
    if (name.length() < 2) {
      return false;
    }
    char first = name.charAt(0);
    char second = name.charAt(1);
    boolean plain = first > ' ' && first < ASCII - 1 && second >= ' ' && second < ASCII - 1;
    return plain && !beginnings[Character.toLowerCase(first)];
  }

  /** Whether folding keeps the length, so that most names need not be folded, which is dear. */
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char next = name.charAt(i);
      if (next < ' ' || next > '~' || (next == ' ' && before == ' ')) {
        return false;
      }
      before = next;
    }
    return before != ' ';
  }
}
