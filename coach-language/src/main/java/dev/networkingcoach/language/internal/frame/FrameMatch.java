package dev.networkingcoach.language.internal.frame;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A frame that fits. Immutable and thread-safe.
 *
 * @param meaning what it means
 * @param slots what is said at its places
 * @param from where it begins
 * @param end where it ends
 * @param literals how many words it names itself
 * @param order its place in the file
 */
public record FrameMatch(
    String meaning, Map<String, SlotValue> slots, int from, int end, int literals, int order) {

  /** Copies the map. */
  public FrameMatch {
    slots = Map.copyOf(slots);
  }

  /** Who is named at a place; empty for nobody. */
  public List<PersonMention> people(String slot) {
    SlotValue value = slots.get(slot);
    return value == null ? List.of() : value.people();
  }

  /** The words at a place; null for none. */
  public @Nullable String text(String slot) {
    SlotValue value = slots.get(slot);
    return value == null ? null : value.text();
  }

  /** How many words stand where any words may. */
  public int wordsInText() {
    return slots.values().stream()
        .filter(value -> value.people().isEmpty())
        .mapToInt(value -> value.end() - value.from())
        .sum();
  }

  /** Everybody who is named at any place. */
  public List<PersonMention> everybody() {
    return slots.values().stream().flatMap(value -> value.people().stream()).toList();
  }
}
