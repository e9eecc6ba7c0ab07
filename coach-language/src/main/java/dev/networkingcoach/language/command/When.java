package dev.networkingcoach.language.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, or will. Immutable and thread-safe.
 *
 * @param day the day
 * @param period words that tell no day, such as "in march", for which the day was taken; null where
 *     the day was said
 */
public record When(LocalDate day, @Nullable String period) {

  /** On a day that was said. */
  public static When on(LocalDate day) {
    return new When(day, null);
  }
}
