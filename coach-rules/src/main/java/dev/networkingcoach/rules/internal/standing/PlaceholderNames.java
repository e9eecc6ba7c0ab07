package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that stand for nobody in particular, compared as topics are. */
final class PlaceholderNames {
  private final Set<Topic> names;
  private final Set<Integer> lengths = new HashSet<>();

  PlaceholderNames(List<Topic> names) {
    this.names = Set.copyOf(names);
    names.forEach(name -> lengths.add(name.folded().length()));
  }

  /** Whether a name is one of these, or blank. */
  boolean include(String name) {
    if (isPlain(name) && !lengths.contains(name.length())) {
      return false;
    }
    Topic topic = Topic.of(name);
    return topic.folded().isEmpty() || names.contains(topic);
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
