package dev.networkingcoach.api.plan;

import java.util.List;
import java.util.Optional;

/**
 * A value that the headline or the reasons of an advice show, for those who render words of their
 * own. Immutable and thread-safe.
 *
 * @param name what the texts call it, such as {@code contact}, {@code touch} or {@code age}; two
 *     values of one advice may share a name
 * @param value a fact ({@link dev.networkingcoach.api.facts.Contact}, {@code Interaction}, {@code
 *     Meeting}, {@code Event}, {@code Target}, {@code Group}, {@code Resource}, {@code Topic}), a
 *     number of days or things ({@link Integer}), a {@link java.time.LocalDate}, an enum constant,
 *     a {@link String}, or a list of these; the day of an introduction is a date
 * @param ids the ids of the facts it stands for, in order; none for a number or a text
 */
public record AdviceValue(String name, Object value, List<String> ids) {

  /** Copies the ids. */
  public AdviceValue {
    ids = List.copyOf(ids);
  }

  /** The value as one of a type, where it is one. */
  public <T> Optional<T> as(Class<T> type) {
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }
}
